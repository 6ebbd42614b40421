#include "simulation/simulation.h"

#include <fmt/format.h>

#include <algorithm>

#include "people/people.h"
#include "places/import.h"
#include "simulation/world.h"

namespace domdom::simulation {

namespace {

constexpr size_t kRecordsPerBatch = 2'000;
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
    std::mt19937_64 random(parameters.seed);
    std::string list = "code,name,name_en,kind,parent_code,lat,lon,area_km2,population\n";
    for (int i = 1; i <= kProvinces; ++i) list += fmt::format("{0:02},Tỉnh mô phỏng {0},,Tỉnh,,,,,\n", i);
    for (int i = 1; i <= parameters.communes; ++i)
        list += fmt::format("{:05},Xã mô phỏng {},,Xã,{:02},,,,{}\n", i, i, 1 + i % kProvinces,
                            5'000 + random() % 45'000);
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
    Run(log::Log& log, FakeClock& clock, const access::Commands& commands, const Parameters& parameters,
        std::shared_ptr<const places::PlaceTree> tree)
        : log_(log), clock_(clock), commands_(commands), parameters_(parameters), tree_(std::move(tree)) {}

    Result<> set_targets() {
        return log_.run([this](log::Writing& writing) -> Result<> {
            access::Actor authority;
            authority.role = access::Role::kOfficer;
            authority.account = make_uuid_v8("simulation|authority");
            authority.everywhere = true;
            for (const auto* province : tree_->provinces(parameters_.from))
                TRY(set_targets_of(writing, authority, *province));
            return {};
        });
    }

    Result<Report> live(const std::function<void(int64_t, int64_t)>& progress) {
        World world(parameters_, communes_on(*tree_, parameters_.from));
        std::vector<Record> kept;  // refused so far, sent again the next day as a phone does
        for (int day = 0; day < parameters_.days; ++day) {
            clock_.set(start_of(parameters_.from.plus_days(day)) + 20 * int64_t{3'600'000});
            auto records = world.records_of(day);
            records.insert(records.begin(), std::make_move_iterator(kept.begin()),
                           std::make_move_iterator(kept.end()));
            kept = TRY(send(world, records));
            if (progress) progress(day + 1, parameters_.days);
        }
        // What came on the last day may have lain before what it needed.
        for (size_t before = 0; !kept.empty() && kept.size() != before;) {
            before = kept.size();
            kept = TRY(send(world, kept));
        }
        report_.persons = world.enrolled();
        report_.unsettled = static_cast<int64_t>(kept.size());
        return report_;
    }

  private:
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

    // Gives back what was refused for now: the record of someone whose enrolment is still on a phone.
    Result<std::vector<Record>> send(const World& world, std::vector<Record>& records) {
        std::vector<Record> refused;
        for (size_t at = 0; at < records.size(); at += kRecordsPerBatch) {
            const size_t end = std::min(records.size(), at + kRecordsPerBatch);
            Report before = report_;
            std::vector<size_t> missing;
            TRY(log_.run([&](log::Writing& writing) -> Result<> {
                report_ = before;  // a job may run twice
                missing.clear();
                for (size_t i = at; i < end; ++i) {
                    const auto& actor = world.companions()[records[i].companion].actor;
                    if (!TRY(run(writing, actor, records[i].item))) missing.push_back(i);
                }
                return {};
            }));
            for (size_t i : missing) refused.push_back(std::move(records[i]));
        }
        return refused;
    }

    // False when something it needs is not there yet. Anything else is a mistake of the simulation.
    Result<bool> run(log::Writing& writing, const access::Actor& actor, const access::Item& item) {
        json::object answer;
        access::Asked asked{writing, actor, *tree_, clock_.today(), &answer};
        const auto receipt = commands_.run(asked, item);
        if (!receipt.ok() && receipt.error().code == Code::kNotFound) return false;
        if (!receipt.ok()) return receipt.error();
        ++(receipt->repeated ? report_.repeated : report_.accepted);
        return true;
    }

    log::Log& log_;
    FakeClock& clock_;
    const access::Commands& commands_;
    const Parameters& parameters_;
    std::shared_ptr<const places::PlaceTree> tree_;
    Report report_;
};

}  // namespace

Result<Report> simulate(log::Log& log, FakeClock& clock, places::Places& places,
                        const access::Commands& commands, const Parameters& parameters,
                        const std::function<void(int64_t, int64_t)>& progress) {
    {
        auto db = TRY(log.store().read());
        if (TRY(people::has_people(*db)))
            return Error{Code::kConflict,
                         "this store already holds people, and invented ones must not mix with them",
                         {},
                         "give an empty folder, or one with places only"};
    }
    clock.set(start_of(parameters.from));
    if (communes_on(*TRY(places.tree()), parameters.from).empty()) TRY(import_made_up_units(log, parameters));
    Run run(log, clock, commands, parameters, TRY(places.tree()));
    TRY(run.set_targets());
    return run.live(progress);
}

}  // namespace domdom::simulation
