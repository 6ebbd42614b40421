#include "simulation/simulation.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/assert.h"
#include "people/people.h"
#include "places/import.h"
#include "simulation/world.h"

namespace domdom::simulation {

namespace {

// In one commit: much of the cost of a movement is the pages that each commit writes anew. Hubs take turns
// sooner, so that what they write lies side by side in time.
constexpr size_t kRecordsOfOneHub = 50'000;
constexpr size_t kRecordsOfEachHub = 2'000;
constexpr int kProvinces = 34;

struct Goal {
    const char* group;
    const char* criterion;
    const char* rung;  // none for facts
    int percent;
};
constexpr std::array<Goal, 6> kGoals = {{{"adults", "digital-citizen", "witnessed", 85},
                                         {"adults", "owns-smartphone", nullptr, 85},
                                         {"60-plus", "self-protection", "witnessed", 80},
                                         {"workers", "basic-skills", "witnessed", 80},
                                         {"upper-secondary-pupils", "basic-skills", "witnessed", 100},
                                         {"adults", "ai-basics", "observed", 50}}};

// A list in the form in which units are published, of units that do not exist.
std::string made_up_units(const Parameters& parameters) {
    Chance chance(parameters.seed);
    std::string list = "code,name,name_en,kind,parent_code,lat,lon,area_km2,population\n";
    for (int i = 1; i <= kProvinces; ++i) list += fmt::format("{0:02},Tỉnh mô phỏng {0},,Tỉnh,,,,,\n", i);
    for (int i = 1; i <= parameters.communes; ++i)
        list += fmt::format("{:05},Xã mô phỏng {},,Xã,{:02},,,,{}\n", i, i, 1 + i % kProvinces,
                            invent_population(chance));
    return list;
}

Result<> import_made_up_units(log::Log& log, const Parameters& parameters) {
    places::ImportOptions options;
    options.valid_from = parameters.from;
    TRY(places::import_lists(log, {{"units.csv", made_up_units(parameters)}}, options));
    return {};
}

std::vector<const places::Place*> communes_on(const places::PlaceTree& tree, Date day) {
    std::vector<const places::Place*> communes;
    for (const auto& place : tree.all())
        if (place.level == places::Level::kCommune && place.valid_on(day)) communes.push_back(&place);
    return communes;
}

class Run {
  public:
    Run(std::span<const Hub> hubs, const access::Commands& commands, const Parameters& parameters,
        std::shared_ptr<const places::PlaceTree> tree)
        : hubs_(hubs),
          commands_(commands),
          parameters_(parameters),
          tree_(std::move(tree)),
          records_per_batch_(hubs.size() == 1 ? kRecordsOfOneHub : kRecordsOfEachHub) {}

    Result<> set_targets() {
        return hubs_.front().log->run([this](log::Writing& writing) -> Result<> {
            access::Actor authority;
            authority.role = access::Role::kOfficer;
            authority.account = make_uuid_v8("simulation|authority");
            authority.everywhere = true;
            for (const auto* province : tree_->provinces(parameters_.from))
                TRY(set_targets_of(writing, authority, *province));
            return {};
        });
    }

    Result<Report> live(std::vector<Exercise> exercises, Truth& truth,
                        const std::function<void(int64_t, int64_t)>& progress) {
        World world(parameters_, communes_on(*tree_, parameters_.from), std::move(exercises), truth);
        std::vector<Record> refused;  // sent again the next day, as a phone does
        for (int day = 0; day < parameters_.days; ++day) {
            for (const Hub& hub : hubs_)
                hub.clock->set(start_of(parameters_.from.plus_days(day)) + 20 * int64_t{3'600'000});
            std::vector<Record> waiting = std::exchange(refused, {});
            take(waiting, world.arrivals_of(day));
            for (size_t commune = 0; commune < world.communes(); ++commune) {
                take(waiting, world.records_of(commune, day));
                if (waiting.size() < records_per_batch_) continue;
                take(refused, TRY(send(world, waiting)));
                waiting.clear();
            }
            take(refused, TRY(send(world, waiting)));
            if (progress) progress(day + 1, parameters_.days);
        }
        // What came on the last day may have lain before what it needed.
        for (size_t before = 0; !refused.empty() && refused.size() != before;) {
            before = refused.size();
            refused = TRY(send(world, refused));
        }
        world.tell_abilities();
        TRY(truth.finish());
        report_.census = world.census();
        report_.unsettled = static_cast<int64_t>(refused.size());
        return report_;
    }

  private:
    static void take(std::vector<Record>& into, std::vector<Record> records) {
        std::move(records.begin(), records.end(), std::back_inserter(into));
    }

    Result<> set_targets_of(log::Writing& writing, const access::Actor& authority,
                            const places::Place& province) {
        const std::string plan = make_uuid_v8("simulation|plan|" + province.code).text();
        const std::string name = "Kế hoạch mô phỏng " + province.code;
        TRY(run(writing, authority,
                item_of("plan.made", {{"plan", plan},
                                      {"place", province.code},
                                      {"legalBasis", "Mô phỏng"},
                                      {"name", {{"vi", name}, {"en", name}, {"fr", name}}}})));
        for (const auto& goal : kGoals)
            TRY(run(writing, authority,
                    item_of("target.set",
                            {{"target",
                              make_uuid_v8(fmt::format("{}|{}|{}", plan, goal.group, goal.criterion)).text()},
                             {"plan", plan},
                             {"place", province.code},
                             {"group", goal.group},
                             {"criterion", goal.criterion},
                             {"rung", goal.rung ? json::value(goal.rung) : json::value(nullptr)},
                             {"mode", "ever"},
                             {"value", goal.percent},
                             {"unit", "percent"},
                             {"deadline", fmt::format("{}-12-31", parameters_.from.year())},
                             {"denominator", nullptr},
                             {"legalBasis", "Mô phỏng"}})));
        return {};
    }

    access::Item item_of(const char* type, json::object body) const {
        access::Item item;
        item.type = type;
        item.id = make_uuid_v8(fmt::format("simulation|{}|{}", type, json::serialize(body)));
        item.occurred_at = start_of(parameters_.from);
        item.body = std::move(body);
        item.path = "simulation";
        return item;
    }

    // Each hub its own, one hub after the other, so that the same seed gives the same log. Gives back what
    // was refused for now: the record of someone whose enrolment is still on a phone.
    Result<std::vector<Record>> send(const World& world, std::vector<Record>& records) {
        std::vector<std::vector<size_t>> by_hub(hubs_.size());
        for (size_t i = 0; i < records.size(); ++i) by_hub[records[i].hub].push_back(i);
        std::vector<Record> refused;
        for (size_t hub = 0; hub < hubs_.size(); ++hub)
            for (size_t at = 0; at < by_hub[hub].size(); at += records_per_batch_) {
                const size_t count = std::min(records_per_batch_, by_hub[hub].size() - at);
                const auto batch = std::span(by_hub[hub]).subspan(at, count);
                for (size_t i : TRY(send_batch(hubs_[hub], world, records, batch)))
                    refused.push_back(std::move(records[i]));
            }
        return refused;
    }

    Result<std::vector<size_t>> send_batch(const Hub& hub, const World& world,
                                           const std::vector<Record>& records,
                                           std::span<const size_t> batch) {
        const Report before = report_;
        std::vector<size_t> missing;
        TRY(hub.log->run([&](log::Writing& writing) -> Result<> {
            report_ = before;  // a job may run twice
            missing.clear();
            for (size_t i : batch)
                if (!TRY(run(writing, author_of(world, records[i]), records[i].item))) missing.push_back(i);
            return {};
        }));
        return missing;
    }

    static access::Actor author_of(const World& world, const Record& record) {
        if (record.learner.is_nil()) return world.companions()[record.companion].actor;
        access::Actor learner;
        learner.person = record.learner;
        return learner;
    }

    // False when something it needs is not there yet. Anything else is a mistake of the simulation.
    Result<bool> run(log::Writing& writing, const access::Actor& actor, const access::Item& item) {
        json::object answer;
        access::Asked asked{writing, actor, *tree_, date_of(writing.now_ms), &answer};
        const auto receipt = commands_.run(asked, item);
        if (!receipt.ok() && receipt.error().code == Code::kNotFound) return false;
        if (!receipt.ok()) return receipt.error();
        ++(receipt->repeated ? report_.repeated : report_.accepted);
        return true;
    }

    std::span<const Hub> hubs_;
    const access::Commands& commands_;
    const Parameters& parameters_;
    std::shared_ptr<const places::PlaceTree> tree_;
    const size_t records_per_batch_;
    Report report_;
};

}  // namespace

Result<Report> simulate(std::span<const Hub> hubs, places::Places& places, const access::Commands& commands,
                        std::vector<Exercise> exercises, const Parameters& parameters, Truth& truth,
                        const std::function<void(int64_t, int64_t)>& progress) {
    ASSERT(hubs.size() == static_cast<size_t>(parameters.hubs));
    log::Log& log = *hubs.front().log;
    {
        auto db = TRY(log.store().read());
        if (TRY(people::has_people(*db)))
            return Error{Code::kConflict,
                         "this store already holds people, and invented ones must not mix with them",
                         {},
                         "give an empty folder, or one with places only"};
    }
    for (const Hub& hub : hubs) hub.clock->set(start_of(parameters.from));
    if (communes_on(*TRY(places.tree()), parameters.from).empty()) TRY(import_made_up_units(log, parameters));
    Run run(hubs, commands, parameters, TRY(places.tree()));
    TRY(run.set_targets());
    return run.live(std::move(exercises), truth, progress);
}

}  // namespace domdom::simulation
