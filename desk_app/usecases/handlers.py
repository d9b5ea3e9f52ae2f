"""Which handler performs which act: a plain table."""

from desk_app.domain import (
    acts,
    conflict_acts,
    count_acts,
    place_acts,
    register_acts,
    scan_acts,
    staff_acts,
)
from desk_app.usecases import count, registers
from desk_app.usecases.certificates import register_certificate, revoke_certificate
from desk_app.usecases.close_day import close_day, reopen_day
from desk_app.usecases.conflicts import end_as_swapped, file_conflict, settle_conflict
from desk_app.usecases.desk import Handlers
from desk_app.usecases.extend import extend, paper_signed
from desk_app.usecases.file_scan import drop_scan, file_scan, match_scan
from desk_app.usecases.fill_demo import fill_demo
from desk_app.usecases.hand_out import hand_out
from desk_app.usecases.move import move
from desk_app.usecases.prepare import prepare
from desk_app.usecases.staff import save_staff
from desk_app.usecases.swap import swap
from desk_app.usecases.take_back import accessory_back, take_back
from desk_app.usecases.undo import undo

HANDLERS: Handlers = {
    acts.HandOut: hand_out,
    acts.TakeBack: take_back,
    acts.Prepare: prepare,
    place_acts.Move: move,
    acts.Extend: extend,
    acts.AccessoryBack: accessory_back,
    acts.PaperSigned: paper_signed,
    acts.Undo: undo,
    scan_acts.FileScan: file_scan,
    scan_acts.MatchScan: match_scan,
    scan_acts.DropScan: drop_scan,
    register_acts.SetUp: registers.set_up,
    register_acts.SaveSite: registers.save_site,
    register_acts.AddDesk: registers.add_desk,
    register_acts.SaveRules: registers.save_rules,
    register_acts.SaveDevice: registers.save_device,
    register_acts.SaveSim: registers.save_sim,
    register_acts.SaveNewcomer: registers.save_newcomer,
    register_acts.SaveCourse: registers.save_course,
    register_acts.Import: registers.import_file,
    register_acts.FillDemo: fill_demo,
    register_acts.Forget: registers.forget,
    register_acts.RegisterCertificate: register_certificate,
    register_acts.RevokeCertificate: revoke_certificate,
    conflict_acts.FileConflict: file_conflict,
    conflict_acts.SettleConflict: settle_conflict,
    conflict_acts.EndAsSwapped: end_as_swapped,
    staff_acts.SaveStaff: save_staff,
    count_acts.BeginCount: count.begin_count,
    count_acts.BeginStockTake: count.begin_stock_take,
    count_acts.CountScan: count.count_scan,
    count_acts.Uncount: count.uncount,
    count_acts.CountChargers: count.count_chargers,
    count_acts.Explain: count.explain,
    count_acts.FollowUp: count.follow_up,
    count_acts.EndCount: count.end_count,
    count_acts.Swap: swap,
    count_acts.CloseDay: close_day,
    count_acts.ReopenDay: reopen_day,
}
