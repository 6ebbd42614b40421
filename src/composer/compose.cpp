#include "composer/compose.h"

#include <cmath>
#include <numbers>

namespace domdom::composer {

namespace {

constexpr int64_t kMinuteMs = 60'000;
constexpr int64_t kWeekMs = 7 * 24 * 60 * kMinuteMs;
constexpr double kEarthMetres = 6'371'000;
constexpr int kNoon = 12 * 60, kDusk = 17 * 60 + 30;
constexpr int kUsualMinutes[] = {8 * 60 + 30, 14 * 60 + 30, 19 * 60};
constexpr const char* kDays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int kWeek = 7;
constexpr int kMondayOffset = 3;  // 1970-01-01 was a Thursday

constexpr int kAsked = 60, kAskedDay = 2, kAskedDaysMost = 20;
constexpr int kWishes = 30, kUntaught = 25, kOlder = 10;
constexpr double kPerKm = 2, kFarMost = 20, kUnknownFar = 5, kKm = 1000;
constexpr int kFree = 10, kNotSaid = 3;
constexpr int kSafe = 6, kSkill = 5, kLanguage = 4, kLanguageMost = 20, kCharge = 3, kSessionNear = 3;

double need(const Candidate& one) {
    double worth = 0;
    if (one.asked_days) worth += kAsked + std::min(kAskedDay * std::max(0, *one.asked_days), kAskedDaysMost);
    if (!one.wishes.empty()) worth += kWishes;
    if (!one.is_taught) worth += kUntaught;
    if (worth > 0 && one.is_older) worth += kOlder;
    return worth;
}

double price_of(const std::optional<double>& metres) {
    return metres ? std::min(kPerKm * *metres / kKm, kFarMost) : kUnknownFar;
}

bool is_before(const Invited& one, const Invited& other) {
    return std::pair(-one.worth, one.who->id()) < std::pair(-other.worth, other.who->id());
}

template <typename Values>
bool holds(const Values& values, const std::string& one) {
    return std::find(values.begin(), values.end(), one) != values.end();
}

// What one more member brings to those who are chosen already.
Chosen weigh(const Helper& helper, const Slot& slot, int minutes, std::span<const Invited> invited,
             const std::map<std::string, int>& languages, const std::vector<std::string>& topics,
             const std::vector<Chosen>& chosen) {
    Chosen one{&helper};
    const auto any = [&](const auto& has) { return std::any_of(chosen.begin(), chosen.end(), has); };
    if (free_at(helper, slot, minutes) == Free::kYes) one.worth += kFree;
    one.makes_safe = helper.may_go_alone && !any([](const Chosen& c) { return c.helper->may_go_alone; });
    if (one.makes_safe) one.worth += kSafe;
    for (const auto& topic : topics)
        if (helper.skills.contains(topic) &&
            !any([&](const Chosen& c) { return c.helper->skills.contains(topic); }))
            one.skills.push_back(topic);
    one.worth += kSkill * static_cast<int>(one.skills.size());
    int understood = 0;
    for (const auto& [language, people] : languages) {
        if (!helper.languages.contains(language) ||
            any([&](const Chosen& c) { return c.helper->languages.contains(language); }))
            continue;
        one.languages.push_back(language);
        understood += people;
    }
    one.worth += std::min(kLanguage * understood, kLanguageMost);
    one.charges = static_cast<int>(std::count_if(invited.begin(), invited.end(), [&](const Invited& i) {
        return helper.in_charge_of.contains(i.who->person);
    }));
    if (one.charges > 0) one.worth += kCharge;
    const Span now = slot.span(minutes), near{now.from - kWeekMs, now.until + kWeekMs};
    one.sessions_near = static_cast<int>(std::count_if(
        helper.busy.begin(), helper.busy.end(), [&](const Span& busy) { return near.overlaps(busy); }));
    one.worth -= kSessionNear * one.sessions_near;
    return one;
}

}  // namespace

double metres_between(const Point& one, const Point& other) {
    constexpr double kRadians = std::numbers::pi / 180;
    const double y = (other.lat - one.lat) * kRadians;
    const double x = (other.lon - one.lon) * kRadians * std::cos((one.lat + other.lat) / 2 * kRadians);
    return kEarthMetres * std::sqrt(x * x + y * y);
}

Span Slot::span(int minutes) const { return span_of(start_of(on) + minute * kMinuteMs, minutes); }

std::string Slot::half_day() const {
    const int weekday = ((on.days + kMondayOffset) % kWeek + kWeek) % kWeek;
    return std::string(kDays[weekday]) + (minute < kNoon ? "-am" : minute < kDusk ? "-pm" : "-eve");
}

std::vector<Invited> rank_people(std::span<const Candidate> candidates, const std::optional<Point>& venue) {
    std::vector<Invited> ranked;
    for (const auto& one : candidates) {
        const double worth = need(one);
        if (worth == 0) continue;
        Invited invited{&one};
        if (venue && one.home) invited.metres = metres_between(*venue, *one.home);
        invited.worth = worth - price_of(invited.metres);
        ranked.push_back(invited);
    }
    std::sort(ranked.begin(), ranked.end(), is_before);
    return ranked;
}

std::vector<HallRank> rank_halls(std::span<const Hall> halls, std::span<const Candidate> candidates,
                                 int seats) {
    // Needs are the same wherever it is held, and how far it is follows from few homes.
    std::vector<double> needs;
    for (const auto& one : candidates) needs.push_back(need(one));
    std::vector<HallRank> ranked;
    std::vector<double> worths;
    for (const auto& hall : halls) {
        worths.clear();
        for (size_t i = 0; i < candidates.size(); ++i) {
            if (needs[i] == 0) continue;
            std::optional<double> metres;
            if (hall.at && candidates[i].home) metres = metres_between(*hall.at, *candidates[i].home);
            worths.push_back(needs[i] - price_of(metres));
        }
        const auto best = worths.begin() + static_cast<std::ptrdiff_t>(std::min(
                                               worths.size(), static_cast<size_t>(hall.seats(seats))));
        std::partial_sort(worths.begin(), best, worths.end(), std::greater<>());
        HallRank rank{&hall};
        for (auto it = worths.begin(); it != best; ++it) rank.worth += *it;
        ranked.push_back(rank);
    }
    std::sort(ranked.begin(), ranked.end(), [](const HallRank& one, const HallRank& other) {
        return std::pair(-one.worth, one.hall->id) < std::pair(-other.worth, other.hall->id);
    });
    return ranked;
}

Free free_at(const Helper& helper, const Slot& slot, int minutes) {
    const auto when = slot.span(minutes);
    if (std::any_of(helper.busy.begin(), helper.busy.end(),
                    [&](const Span& busy) { return busy.overlaps(when); }))
        return Free::kBusy;
    if (helper.free.empty()) return Free::kNotSaid;
    return helper.free.contains(slot.half_day()) ? Free::kYes : Free::kNo;
}

std::vector<SlotRank> rank_slots(std::span<const Slot> slots, std::span<const Helper> helpers,
                                 const Hall* hall, size_t wanted, int minutes, Date today) {
    std::vector<SlotRank> ranked;
    for (const auto& slot : slots) {
        const auto when = slot.span(minutes);
        if (hall && std::any_of(hall->taken.begin(), hall->taken.end(),
                                [&](const Span& taken) { return taken.overlaps(when); }))
            continue;
        SlotRank rank{slot};
        for (const auto& helper : helpers) {
            const auto free = free_at(helper, slot, minutes);
            rank.free += free == Free::kYes;
            rank.not_said += free == Free::kNotSaid;
        }
        const size_t free = std::min(rank.free, wanted);
        rank.worth = kFree * static_cast<int>(free) +
                     kNotSaid * static_cast<int>(std::min(rank.not_said, wanted - free)) -
                     (slot.on.days - today.days);
        ranked.push_back(rank);
    }
    std::sort(ranked.begin(), ranked.end(), [](const SlotRank& one, const SlotRank& other) {
        return std::tuple(-one.worth, one.slot.on, one.slot.minute) <
               std::tuple(-other.worth, other.slot.on, other.slot.minute);
    });
    return ranked;
}

std::vector<Slot> usual_slots(Date from, Date until, const std::function<bool(Date)>& is_holiday) {
    std::vector<Slot> slots;
    for (Date day = from; day < until; day = day.plus_days(1)) {
        if (is_holiday(day)) continue;
        for (const int minute : kUsualMinutes) slots.push_back({day, minute});
    }
    return slots;
}

std::vector<Topic> choose_topics(std::span<const Invited> invited, const std::vector<std::string>& next,
                                 const std::vector<std::string>& order) {
    std::map<std::string, Topic> counted;
    for (const auto& one : invited)
        for (const auto& skill : std::set(one.who->wishes.begin(), one.who->wishes.end()))
            ++counted[skill].wished;
    for (const auto& skill : next) ++counted[skill].next;
    std::vector<Topic> topics;
    for (auto& [skill, topic] : counted) {
        topic.skill = skill;
        topics.push_back(std::move(topic));
    }
    const auto rank = [&](const Topic& topic) {
        return std::pair(-topic.worth(), std::find(order.begin(), order.end(), topic.skill));
    };
    std::sort(topics.begin(), topics.end(),
              [&](const Topic& one, const Topic& other) { return rank(one) < rank(other); });
    if (topics.size() > kTopicsMax) topics.resize(kTopicsMax);
    return topics;
}

std::vector<Chosen> choose_members(std::span<const Helper> helpers, const Slot& slot, int minutes,
                                   std::span<const Invited> invited,
                                   const std::vector<std::string>& languages,
                                   const std::vector<std::string>& topics, size_t wanted) {
    std::map<std::string, int> spoken;
    for (const auto& language : languages) ++spoken[language];
    std::vector<const Helper*> open;
    for (const auto& helper : helpers) {
        const auto free = free_at(helper, slot, minutes);
        if (free == Free::kYes || free == Free::kNotSaid) open.push_back(&helper);
    }
    std::vector<Chosen> chosen;
    while (chosen.size() < wanted && !open.empty()) {
        std::optional<Chosen> best;
        for (const auto* helper : open) {
            auto one = weigh(*helper, slot, minutes, invited, spoken, topics, chosen);
            if (!best ||
                std::pair(-one.worth, helper->account) < std::pair(-best->worth, best->helper->account))
                best = std::move(one);
        }
        std::erase(open, best->helper);
        chosen.push_back(std::move(*best));
    }
    return chosen;
}

}  // namespace domdom::composer
