// The one table of rights: which role may do what. Where they may do it is the subtree's business.
#include <array>

#include "access/access.h"

namespace domdom::access {

namespace {

constexpr std::array<std::string_view, 7> kRoleNames = {"learner", "companion", "leader",       "officer",
                                                        "planner", "author",    "administrator"};
constexpr std::array<std::string_view, 12> kRightNames = {
    "public",          "signed-in", "own-learning", "read-people", "record",          "record-learning",
    "manage-sessions", "erase",     "read-plans",   "set-targets", "manage-accounts", "manage-places"};

// Rows: roles in their order; columns: rights from own-learning on.
constexpr bool kTable[7][10] = {
    // own    people record learn. sess.  erase  plans  targets accounts places
    {true, false, false, true, false, false, false, false, false, false},    // learner
    {false, true, true, true, false, false, true, false, false, false},      // companion
    {false, true, true, true, true, true, true, false, false, false},        // team leader
    {false, true, true, true, true, true, true, true, false, true},          // officer
    {false, false, false, false, false, false, true, true, false, false},    // planner: figures, not names
    {false, false, false, false, false, false, false, false, false, false},  // author: content alone
    {false, true, false, false, false, true, true, true, true, true},        // administrator
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
