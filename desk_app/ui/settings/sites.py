"""All sites while they are being edited."""

from uuid import UUID

from desk_app.domain.people import Site

Sites = tuple[Site, ...]


def of_id(sites: Sites, site_id: UUID | None) -> Site | None:
    """The site with this id, if it is there."""
    return next((site for site in sites if site.id == site_id), None)


def with_code(sites: Sites, code: str) -> Sites:
    """The sites with this code, which is in capitals, as it will be kept."""
    return tuple(site for site in sites if site.code.strip().upper() == code)


def put(sites: Sites, wished: Site) -> Sites:
    """The sites with one edited, or with a new one before them."""
    if of_id(sites, wished.id) is None:
        return (wished, *sites)
    return tuple(wished if site.id == wished.id else site for site in sites)


def without(sites: Sites, site_id: UUID) -> Sites:
    """The sites but one."""
    return tuple(site for site in sites if site.id != site_id)


def edited(now: Sites, kept: Sites) -> Sites:
    """Those that are new, or not as they are kept."""
    return tuple(site for site in now if of_id(kept, site.id) != site)


def brought_up(now: Sites, before: Sites, after: Sites) -> Sites:
    """What others kept meanwhile, under the edits made here."""
    found = after
    for site in edited(now, before):
        found = put(found, site)
    return found
