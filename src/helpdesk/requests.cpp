// The queue, and how long people wait in it.
#include <algorithm>

#include "helpdesk/helpdesk.h"

namespace domdom::helpdesk {

namespace {

#define DOMDOM_ASKING                                                                           \
    "SELECT help_asked.request, help_asked.place, help_asked.via, help_asked.for_other, "       \
    "help_asked.asked_at, help_assigned.team, help_assigned.account, help_answered.outcome, "   \
    "help_answered.answered_at, help_asked.sent_to FROM help_asked LEFT JOIN help_assigned ON " \
    "help_assigned.request = "                                                                  \
    "help_asked.request LEFT JOIN help_answered ON help_answered.request = help_asked.request"
constexpr const char* kFind = DOMDOM_ASKING " WHERE help_asked.request = $1";
constexpr const char* kOpen = DOMDOM_ASKING " WHERE help_asked.place = $1 AND help_answered.outcome IS NULL";
constexpr const char* kAnswered = DOMDOM_ASKING
    " WHERE help_asked.place = $1 AND help_answered.outcome IS NOT NULL ORDER BY help_answered.answered_at "
    "DESC LIMIT $2";
constexpr const char* kSince = DOMDOM_ASKING
    " WHERE help_asked.place = $1 AND (help_asked.asked_at >= $2 OR help_answered.outcome IS NULL)";
#undef DOMDOM_ASKING

Asking read_asking(const store::Rows& rows) {
    Asking asking{rows.uuid(0),
                  rows.uuid(1),
                  std::string(rows.text(2)),
                  rows.integer(3) != 0,
                  rows.integer(4),
                  rows.uuid(5),
                  rows.uuid(6),
                  std::nullopt,
                  0,
                  std::string(rows.text(9))};
    if (rows.is_null(7)) return asking;
    asking.outcome = std::string(rows.text(7));
    asking.answered_at = rows.integer(8);
    return asking;
}

template <typename... Values>
Result<> read_into(std::vector<Asking>& askings, store::Connection& db, const char* sql,
                   const Values&... values) {
    auto rows = TRY(db.query(sql, values...));
    while (TRY(rows.next())) askings.push_back(read_asking(rows));
    return {};
}

int64_t median(std::vector<int64_t> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

}  // namespace

Result<std::optional<Asking>> find_asking(store::Connection& db, const Uuid& request) {
    auto rows = TRY(db.query(kFind, request));
    if (!TRY(rows.next())) return std::optional<Asking>{};
    return std::optional(read_asking(rows));
}

Result<std::vector<Asking>> open_askings(store::Connection& db, const std::vector<Uuid>& places) {
    std::vector<Asking> askings;
    for (const auto& place : places) TRY(read_into(askings, db, kOpen, place));
    std::sort(askings.begin(), askings.end(), [](const Asking& one, const Asking& other) {
        return std::pair(one.asked_at, one.request) < std::pair(other.asked_at, other.request);
    });
    return askings;
}

Result<std::vector<Asking>> answered_askings(store::Connection& db, const std::vector<Uuid>& places,
                                             size_t limit) {
    std::vector<Asking> askings;
    for (const auto& place : places)
        TRY(read_into(askings, db, kAnswered, place, static_cast<int64_t>(limit)));
    std::sort(askings.begin(), askings.end(), [](const Asking& one, const Asking& other) {
        return std::pair(other.answered_at, other.request) < std::pair(one.answered_at, one.request);
    });
    if (askings.size() > limit) askings.resize(limit);
    return askings;
}

Result<Waits> load_waits(store::Connection& db, const std::vector<Uuid>& places, int64_t now_ms) {
    const int64_t since = start_of(date_of(now_ms).plus_days(-kFiguresDays));
    std::vector<Asking> askings;
    for (const auto& place : places) TRY(read_into(askings, db, kSince, place, since));
    Waits waits;
    std::vector<int64_t> waited;
    for (const auto& asking : askings) {
        const int64_t wait =
            std::max<int64_t>(0, (asking.outcome ? asking.answered_at : now_ms) - asking.asked_at);
        if (asking.outcome) {
            ++waits.answered;
            waited.push_back(wait);
        } else {
            ++waits.open;
            waits.longest_open_ms = std::max(waits.longest_open_ms.value_or(0), wait);
        }
        if (now_ms - asking.asked_at < kSoonMs) continue;
        ++waits.due;
        if (asking.outcome && wait <= kSoonMs) ++waits.within_two_days;
    }
    if (!waited.empty()) waits.median_ms = median(std::move(waited));
    return waits;
}

}  // namespace domdom::helpdesk
