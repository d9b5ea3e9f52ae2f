# Untested: written from the Linux script, never run on Windows.
# Start the program: powershell -ExecutionPolicy Bypass -File packaging\windows\run.ps1 [arguments]
$ErrorActionPreference = "Stop"
$Root = (Resolve-Path (Join-Path $PSScriptRoot "..\..")).Path
$Python = Join-Path $Root ".venv\Scripts\python.exe"
$Requirements = Join-Path $Root "packaging\requirements.txt"
$Stamp = Join-Path $Root ".venv\.stamp-requirements.txt"
Remove-Item Env:PYTHONDONTWRITEBYTECODE -ErrorAction SilentlyContinue

function Test-Python([string[]] $Command) {
    if (-not (Get-Command $Command[0] -ErrorAction SilentlyContinue)) { return $false }
    $Arguments = @($Command | Select-Object -Skip 1)
    $Check = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))"
    & $Command[0] @Arguments -I -c $Check
    return $LASTEXITCODE -eq 0
}

function New-Environment {
    foreach ($Command in @("py", "-3.11"), @("py", "-3"), @("python")) {
        if (Test-Python $Command) {
            $Arguments = @($Command | Select-Object -Skip 1)
            & $Command[0] @Arguments -I -m venv --clear (Join-Path $Root ".venv")
            if ($LASTEXITCODE -eq 0) { return }
        }
    }
    throw "Python 3.11 or later is needed: winget install Python.Python.3.11"
}

$Wanted = (Get-FileHash $Requirements -Algorithm SHA256).Hash
$Found = if (Test-Path $Stamp) { (Get-Content $Stamp -Raw).Trim() } else { "" }
if ($Found -ne $Wanted -or -not (Test-Python @($Python))) {
    if (-not (Test-Python @($Python))) { New-Environment }
    & $Python -I -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement $Requirements
    if ($LASTEXITCODE -ne 0) { throw "pip could not install packaging\requirements.txt" }
    Set-Content $Stamp $Wanted
}

foreach ($Source in Get-ChildItem (Join-Path $Root "resources\i18n\*.ts") -ErrorAction SilentlyContinue) {
    $Made = [IO.Path]::ChangeExtension($Source.FullName, ".qm")
    if ((Test-Path $Made) -and (Get-Item $Made).LastWriteTime -ge $Source.LastWriteTime) { continue }
    & (Join-Path $Root ".venv\Scripts\pyside6-lrelease.exe") -silent $Source.FullName -qm $Made
}

$env:PYTHONSAFEPATH = "1"
$env:PYTHONPATH = $Root
& $Python -m desk_app @args
exit $LASTEXITCODE
