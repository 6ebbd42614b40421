#include "safety/outings.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace domdom::safety {

namespace {

constexpr int64_t kDayMs = 24 * int64_t{3'600'000};
constexpr std::array<std::string_view, 4> kStates{"out", "overdue", "back", "settled"};

constexpr const char* kFind =
    "SELECT outing, place, account, residential_group, person, company, began_at, until_at, NULL, NULL, NULL,"
    " NULL FROM outing WHERE outing = $1";
// What was said of one before it was begun again, for some minutes more, settles nothing.
constexpr const char* kOfPlace =
    "SELECT outing.outing, outing.place, outing.account, outing.residential_group, outing.person,"
    " outing.company, outing.began_at, outing.until_at, outing_back.back_at, outing_settled.word,"
    " outing_settled.account, outing_settled.settled_at FROM outing"
    " LEFT JOIN outing_back ON outing_back.outing = outing.outing"
    " LEFT JOIN outing_settled ON outing_settled.outing = outing.outing AND outing_settled.clock > "
    "outing.clock"
    " WHERE outing.place = $1 AND outing.began_at >= $2 AND (outing.began_at >= $3 OR"
    " (outing_back.outing IS NULL AND outing_settled.outing IS NULL)) ORDER BY outing.began_at, "
    "outing.outing";
constexpr const char* kRules = "SELECT overdue_minutes, alone FROM outing_rules WHERE place = $1";
constexpr const char* kLastAtDoor =
    "SELECT COALESCE(MAX(clock), 0) FROM household_met WHERE commune = $1 AND author = $2 AND met_on >= $3";
constexpr const char* kLastAtHome =
    "SELECT COALESCE(MAX(clock), 0) FROM visit WHERE place = $1 AND author = $2 AND visited_on >= $3";
constexpr const char* kWords = "SELECT goes_to, settled FROM register_outing WHERE outing = $1";

Outing read_outing(const store::Rows& rows) {
    Outing one;
    one.id = rows.uuid(0);
    one.place = rows.uuid(1);
    one.account = rows.uuid(2);
    one.residential_group = rows.uuid(3);
    one.person = rows.uuid(4);
    std::istringstream company{std::string(rows.text(5))};
    for (std::string text; company >> text;)
        if (const auto id = parse_uuid(text)) one.with.push_back(*id);
    one.began_at = rows.integer(6);
    one.until = rows.integer(7);
    if (!rows.is_null(8)) one.back_at = rows.integer(8);
    if (!rows.is_null(9))
        one.settled = Outing::Settled{std::string(rows.text(9)), rows.uuid(10), rows.integer(11)};
    return one;
}

}  // namespace

std::string_view state_name(OutingState state) { return kStates[static_cast<size_t>(state)]; }

OutingState Outing::state(int64_t now_ms, const OutingRules& rules) const {
    if (back_at) return OutingState::kBack;
    if (settled) return OutingState::kSettled;
    return now_ms > until + rules.overdue_minutes * 60'000 ? OutingState::kOverdue : OutingState::kOut;
}

bool Outing::is_of(const Uuid& someone) const {
    return account == someone || std::find(with.begin(), with.end(), someone) != with.end();
}

Result<std::optional<Outing>> find_outing(store::Connection& db, const Uuid& id) {
    auto rows = TRY(db.query(kFind, id));
    if (!TRY(rows.next())) return std::optional<Outing>{};
    return std::optional(read_outing(rows));
}

Result<std::vector<Outing>> load_outings(store::Connection& db, const std::vector<Uuid>& places,
                                         int64_t since, int64_t now_ms) {
    std::vector<Outing> all;
    for (const auto& place : places) {
        auto rows =
            TRY(db.query(kOfPlace, store::Bind::key(place), now_ms - kOutingKeptDays * kDayMs, since));
        while (TRY(rows.next())) all.push_back(read_outing(rows));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Outing& a, const Outing& b) { return a.began_at < b.began_at; });
    return all;
}

Result<OutingRules> find_rules(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                               Date today) {
    for (const auto* unit = tree.find(place, today); unit; unit = tree.find(unit->parent, today)) {
        auto rows = TRY(db.query(kRules, unit->id));
        if (TRY(rows.next())) return OutingRules{rows.integer(0), std::string(rows.text(1))};
    }
    return OutingRules{};
}

Result<std::optional<int64_t>> last_heard(store::Connection& db, const Uuid& place, const Uuid& account,
                                          int64_t since) {
    const auto key = store::Bind::key(place);
    const Date day = date_of(since);
    const int64_t clock = std::max(TRY(db.integer_or(0, kLastAtDoor, key, account, day)),
                                   TRY(db.integer_or(0, kLastAtHome, key, account, day)));
    const int64_t heard_at = clock >> 16;
    return heard_at >= since ? std::optional(heard_at) : std::nullopt;
}

Result<OutingWords> find_words(store::Connection& db, const Uuid& outing) {
    auto rows = TRY(db.query(kWords, outing));
    OutingWords words;
    if (!TRY(rows.next())) return words;
    if (!rows.is_null(0)) words.goes_to = std::string(rows.text(0));
    if (!rows.is_null(1)) words.settled = std::string(rows.text(1));
    return words;
}

}  // namespace domdom::safety
