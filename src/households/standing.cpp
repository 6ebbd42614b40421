#include "households/standing.h"

namespace domdom::households {

namespace {

// A refusal is taken back by the household alone: it invites, or was met after all. Having been met, or
// having gone, is not forgotten because nobody opens; but somebody in an empty flat means that someone lives
// there.
State state_after(State before, std::string_view outcome) {
    if (outcome == "met") return State::kMet;
    if (outcome == "refused") return State::kRefused;
    if (outcome == "moved") return State::kMoved;
    if (outcome == "invited") return before == State::kMet ? before : State::kInvited;
    if (before == State::kRefused || before == State::kMet) return before;
    if (outcome == "come-back") return State::kComeBack;
    return before == State::kMoved || before == State::kInvited ? before : State::kNobodyHome;
}

}  // namespace

std::string_view state_name(State state) {
    static constexpr std::string_view kNames[] = {"new", "nobody-home", "come-back", "refused",
                                                  "met", "moved",       "invited"};
    return kNames[static_cast<size_t>(state)];
}

void Standing::add(const AtDoor& record) {
    state_ = state_after(state_, record.outcome);
    if (record.phone) phone_ = record.phone;
    if (record.shared) shared_ = record.shared;
    if (record.signal) signal_ = record.signal;
    last_ = record;
}

void Coverage::count(State state) {
    if (state == State::kMoved) {
        ++moved;
        return;
    }
    ++listed;
    switch (state) {
        case State::kMet:
            ++met;
            break;
        case State::kRefused:
            ++refused;
            break;
        case State::kNobodyHome:
            ++nobody_home;
            break;
        case State::kComeBack:
            ++come_back;
            break;
        case State::kInvited:
            ++invited;
            break;
        default:
            ++unseen;
    }
}

// Where one area was stated and another only listed, the sum is of both, each as it is known.
void Coverage::add(const Coverage& other) {
    const bool any_stated = stated || other.stated;
    const int64_t both = of() + other.of();
    listed += other.listed;
    met += other.met;
    refused += other.refused;
    nobody_home += other.nobody_home;
    come_back += other.come_back;
    invited += other.invited;
    unseen += other.unseen;
    moved += other.moved;
    if (any_stated) stated = both;
}

}  // namespace domdom::households
