// One proposal, from what is known and from what whoever asks has decided already.
#pragma once

#include "composer/gather.h"

namespace domdom::composer {

inline constexpr int kSeatsMax = 200;
inline constexpr int kMinutesUsual = 90;
// People are told at least so many days before; further ahead than two weeks nobody knows yet.
inline constexpr int kFirstDay = 2, kLastDay = 15;

struct Wanted {
    About about;
    std::optional<Date> on = {};     // that day, a holiday or not
    std::optional<int> minute = {};  // of the day
    int minutes = kMinutesUsual;
    Uuid venue = {};  // nil: whichever suits best
    int seats = kSeatsUsual;
};

struct Proposal {
    Material material;
    std::optional<Hall> hall = {};  // none: no venue is described, or none is free then
    bool hall_is_taken = false;     // at that time; only where somebody wanted this one then
    std::optional<SlotRank> slot = {};
    std::vector<SlotRank> slots = {};                    // the best ones, that one first
    int seats = 0;                                       // of the venue, at most those wanted
    std::vector<Invited> people = {};                    // as many as have a seat, then some more
    size_t invited = 0;                                  // how many of them are invited
    std::vector<std::string> languages = {}, next = {};  // of those invited; only where there is one
    std::vector<std::string> language_of = {};           // of each of `people`; empty: Vietnamese
    std::vector<Topic> topics = {};
    std::vector<Chosen> members = {};
};
Result<Proposal> propose(store::Connection& db, const Knowledge& knowledge, const Wanted& wanted);

}  // namespace domdom::composer
