// What an operator shows of people's rights: each request with the dates asked for and whether they were
// kept, the backups that still hold someone who was erased, and erasures that wait to be applied. It names
// nobody.
#pragma once

#include "places/places.h"
#include "rights/rights.h"
#include "store/backup.h"

namespace domdom::rights {

struct ReportAsked {
    std::vector<Uuid> places;
    Date from, until;  // the day a request was received
    Date today;
    int64_t now_ms = 0;
};
struct Report {
    struct Backup {
        store::KeptBackup kept;
        int64_t erased_since = 0;  // people erased after it was made
    };
    ReportAsked asked;
    std::vector<Asking> askings;
    std::vector<Backup> backups;  // not yet expired
    int64_t erasures = 0, pending = 0;

    int64_t done() const;
    int64_t late() const;
    // When the last backup expires that holds someone who was erased.
    std::optional<int64_t> last_expiry() const;
};
Result<Report> make_report(store::Connection& db, const Rules& rules, ReportAsked asked);
json::object report_json(const Report& report, const places::PlaceTree& tree);
std::string report_text(const Report& report, const places::PlaceTree& tree);
json::object asking_json(const Asking& asking, const places::PlaceTree& tree, Date today);

}  // namespace domdom::rights
