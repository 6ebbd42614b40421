#include "simulation/population.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "simulation/names.h"

namespace domdom::simulation {

namespace {

constexpr uint32_t kHousesPerGroup = 40;  // of a residential group, in what is written as an address

int64_t weight_of(const places::Place& commune) { return commune.population.value_or(kCommuneUnknown); }

// The head, who is with them, and children or parents: ages that go together.
int age_in_household(uint32_t position, int head, Chance& chance) {
    if (position == 0) return head;
    if (position == 1) return std::max(18, head - 5 + static_cast<int>(chance.below(11)));
    if (head >= 60) return head - 22 - static_cast<int>(chance.below(16));
    if (head >= 40) return std::max(16, head - 24 - static_cast<int>(chance.below(8)));
    return head + 24 + static_cast<int>(chance.below(8));
}

Life make_life(int age, bool woman, int year, Chance& chance) {
    Life life;
    life.birth_year = static_cast<uint16_t>(year - age);
    life.woman = woman;
    life.pupil = age < 18;
    life.staff = age >= 18 && age < 60 && chance.percent(kPublicStaffShare);
    life.worker = age >= 18 && age < 60 && !life.staff && chance.percent(kWorkerShare);
    life.smartphone = chance.percent(age >= 60 ? kSmartphoneShareOlder : kSmartphoneShareYounger);
    return life;
}

std::string phone_of(uint64_t seed) { return fmt::format("01{:08}", Chance(seed).below(100'000'000)); }

}  // namespace

int64_t invent_population(Chance& chance) {
    return std::llround(kCommuneMedian * std::exp(kCommuneSigma * chance.normal()));
}

std::vector<int64_t> share_out(int64_t persons, const std::vector<const places::Place*>& communes) {
    double total = 0;
    for (const auto* commune : communes) total += static_cast<double>(weight_of(*commune));
    std::vector<int64_t> shares;
    double until = 0;
    int64_t given = 0;
    for (const auto* commune : communes) {
        until += static_cast<double>(weight_of(*commune));
        const auto due = static_cast<int64_t>(std::llround(static_cast<double>(persons) * until / total));
        shares.push_back(due - given);
        given = due;
    }
    return shares;
}

Population people_a_commune(int64_t persons, int year, Chance& chance) {
    Population population;
    const auto count = static_cast<size_t>(persons);
    population.lives.reserve(count);
    while (population.lives.size() < count) {
        const auto household = static_cast<uint32_t>(population.doors.size());
        population.doors.push_back(static_cast<uint32_t>(population.lives.size()));
        const auto size = std::min(chance.weighted(kHouseholdSizes) + 1, count - population.lives.size());
        const int head = chance.percent(kOlderShare) ? 60 + static_cast<int>(chance.below(25))
                                                     : 25 + static_cast<int>(chance.below(35));
        const bool woman = chance.percent(50);
        for (uint32_t position = 0; position < size; ++position) {
            const bool other = position == 0 ? woman : position == 1 ? !woman : chance.percent(50);
            population.lives.push_back(
                make_life(age_in_household(position, head, chance), other, year, chance));
            population.lives.back().household = household;
        }
    }
    population.doors.push_back(static_cast<uint32_t>(population.lives.size()));
    return population;
}

// Children carry the head's family name here; whoever is married to the head keeps their own.
Identity identity_of(const Population& population, uint32_t number, uint64_t commune_seed) {
    const Life& life = population.lives[number];
    const uint64_t household_seed = commune_seed ^ (uint64_t{life.household} << 20);
    const uint32_t position = number - population.doors[life.household];
    Chance household(household_seed);
    const std::string family = invent_family(std::ref(household));
    const bool shares_phone = household.percent(kSharedPhoneShare);
    Chance own(household_seed + position + 1);
    Identity identity;
    identity.name =
        invent_name(position == 1 ? invent_family(std::ref(own)) : family, life.woman, std::ref(own));
    if (!own.percent(kNoPhoneShare))
        identity.phone = phone_of(shares_phone ? household_seed : household_seed + position + 1);
    return identity;
}

std::string address_of(uint32_t household) {
    return fmt::format("Số nhà {}, tổ {}", 1 + household % kHousesPerGroup, 1 + household / kHousesPerGroup);
}

}  // namespace domdom::simulation
