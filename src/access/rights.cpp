// The one table of rights: which role may do what. Where they may do it is the subtree's business.
#include <array>

#include "access/access.h"

namespace domdom::access {

namespace {

constexpr std::array<std::string_view, 7> kRoleNames = {"learner", "companion", "leader",       "officer",
                                                        "planner", "author",    "administrator"};
constexpr std::array<std::string_view, 15> kRightNames = {
    "public",          "signed-in",       "own-learning",  "read-people",   "record",
    "record-learning", "manage-sessions", "erase",         "merge-people",  "read-plans",
    "set-targets",     "manage-accounts", "import-people", "manage-places", "record-voice"};

// Rows: roles in their order; columns: rights from own-learning on.
constexpr bool Y = true, n = false;
constexpr bool kTable[7][13] = {
    // own people record learn. sessions erase merge plans targets accounts lists places voice
    {Y, n, n, Y, n, n, n, n, n, n, n, n, n},  // learner
    {n, Y, Y, Y, n, n, n, Y, n, n, n, n, n},  // companion
    {n, Y, Y, Y, Y, Y, Y, Y, n, n, n, n, n},  // team leader
    {n, Y, Y, Y, Y, Y, Y, Y, Y, n, Y, Y, n},  // officer
    {n, n, n, n, n, n, n, Y, Y, n, n, n, n},  // planner: figures, not names
    {n, n, n, n, n, n, n, n, n, n, n, n, Y},  // author: content alone
    {n, Y, n, n, n, Y, n, Y, Y, Y, Y, Y, Y},  // administrator
};

}  // namespace

std::string_view role_name(Role role) { return kRoleNames[static_cast<size_t>(role)]; }

std::optional<Role> parse_role(std::string_view name) {
    for (size_t i = 0; i < kRoleNames.size(); ++i)
        if (kRoleNames[i] == name) return static_cast<Role>(i);
    return std::nullopt;
}

std::optional<Right> parse_right(std::string_view name) {
    for (size_t i = 0; i < kRightNames.size(); ++i)
        if (kRightNames[i] == name) return static_cast<Right>(i);
    return std::nullopt;
}

bool may(Role role, Right right) {
    if (right == Right::kPublic || right == Right::kSignedIn) return true;
    return kTable[static_cast<size_t>(role)][static_cast<size_t>(right) - 2];
}

Result<> require_within(const Actor& actor, const Uuid& place, const places::PlaceTree& tree, Date today) {
    if (actor.everywhere) return {};
    if (!actor.place.is_nil() && tree.is_within(place, actor.place, today)) return {};
    return Error{Code::kForbidden, "this place is outside of the area your account is for", "place"};
}

}  // namespace domdom::access
