#include "reports/figures.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>

#include "fieldwork/activity.h"
#include "households/households.h"
#include "teams/teams.h"

namespace domdom::reports {

namespace {

// The people of a place at the end of the period, and whom of them a line counts.
class PeopleLine {
  public:
    static Result<std::optional<PeopleLine>> of(store::Connection& db, const Line& line, const Days& days) {
        PeopleLine one(line, days);
        if (line.measure != Measure::kAtRung && line.measure != Measure::kNewlyAtRung)
            return std::optional(std::move(one));
        auto indicator = TRY(plans::find_criterion(db, line.criterion, line.group, days.until));
        if (!indicator) return std::optional<PeopleLine>{};
        one.indicator_ = std::move(*indicator);
        return std::optional(std::move(one));
    }

    bool counts(const plans::PersonThen& then) const {
        const auto enrolled = then.whole.person->enrolled_on();
        if (!enrolled || *enrolled > days_.until) return false;
        switch (*line_->measure) {
            case Measure::kNewlyEnrolled:
                return *enrolled >= days_.from;
            case Measure::kAtRung:
                return is_there(then, days_.until);
            case Measure::kNewlyAtRung:
                return is_there(then, days_.until) && !is_there(then, days_.from.plus_days(-1));
            default:
                return true;
        }
    }
    const Line& line() const { return *line_; }

  private:
    PeopleLine(const Line& line, const Days& days) : line_(&line), days_(days) {}
    bool is_there(const plans::PersonThen& then, Date day) const {
        const auto level = plans::level_of(*then.whole.person, then.evidence, indicator_, day);
        if (!level) return false;
        return indicator_.skills.empty() ? *level == plans::kRecorded
                                         : *level >= static_cast<plans::Level>(line_->rung);
    }

    const Line* line_;
    Days days_;
    plans::Indicator indicator_;
};

bool is_about_people(Measure measure) {
    return measure == Measure::kEnrolled || measure == Measure::kNewlyEnrolled ||
           measure == Measure::kAtRung || measure == Measure::kNewlyAtRung;
}

std::set<Uuid> people_met(const fieldwork::Activity& activity) {
    std::set<Uuid> met = activity.visited();
    met.insert(activity.attended.begin(), activity.attended.end());
    return met;
}

std::set<Uuid> people_active(const fieldwork::Activity& activity, Measure measure) {
    if (measure == Measure::kPeopleAttended) return activity.attended;
    return measure == Measure::kPeopleVisited ? activity.visited() : people_met(activity);
}

Result<Count<Unit::kTeams>> count_active(store::Connection& db, const std::vector<Uuid>& units,
                                         const fieldwork::Activity& activity, const Days& days) {
    std::map<Uuid, Date> held;
    for (const auto& session : activity.sessions)
        if (session.present > 0) held.emplace(session.session, session.on);
    Count<Unit::kTeams> active;
    for (const auto& [id, team] : TRY(teams::load_teams(db, units)))
        if (TRY(teams::was_active(db, id, days.from, days.until, held))) ++active.n;
    return active;
}

Result<Count<Unit::kHouseholds>> count_helped(store::Connection& db, const std::vector<Uuid>& units,
                                              const fieldwork::Activity& activity) {
    std::unordered_map<Uuid, std::set<Date>> helped;
    for (const auto& visit : activity.visits)
        if (visit.outcome == "helped" && !visit.person.is_nil()) helped[visit.person].insert(visit.on);
    const std::map<Uuid, std::set<Date>> people(helped.begin(), helped.end());
    return Count<Unit::kHouseholds> { TRY(households::count_homes_of(db, units, people)) };
}

// What was done; the type of what is returned says what it counts.
Result<Quantity> quantity_of(store::Connection& db, const std::vector<Uuid>& units,
                             const fieldwork::Activity& activity, const Line& line, const Days& days) {
    const auto size = [](const auto& range) { return static_cast<int64_t>(range.size()); };
    const auto& sessions = activity.sessions;
    switch (*line.measure) {
        case Measure::kSessionsPlanned:
            return Quantity(Count<Unit::kSessions>{size(sessions)});
        case Measure::kSessionsHeld:
            return Quantity(Count<Unit::kSessions>{std::count_if(
                sessions.begin(), sessions.end(), [](const auto& session) { return session.present > 0; })});
        case Measure::kTurns: {
            Count<Unit::kTurns> turns;
            for (const auto& session : sessions) turns.n += session.present;
            return Quantity(turns);
        }
        case Measure::kVisits:
            return Quantity(Count<Unit::kVisits>{std::count_if(
                activity.visits.begin(), activity.visits.end(),
                [&](const auto& visit) { return line.outcome.empty() || visit.outcome == line.outcome; })});
        case Measure::kTeamsActive:
            return Quantity(TRY(count_active(db, units, activity, days)));
        case Measure::kHomesHelped:
            return Quantity(TRY(count_helped(db, units, activity)));
        default:
            return Quantity(Count<Unit::kPersons>{size(people_active(activity, *line.measure))});
    }
}

// Targets of this place and of those above that have not ended before the period.
Result<std::vector<plans::Target>> targets_of(store::Connection& db, const places::PlaceTree& tree,
                                              const Uuid& place, const Days& days) {
    std::vector<plans::Target> concern;
    for (auto& plan : TRY(plans::load_plans(db)))
        for (auto& target : plan.targets)
            if (!target.set.organisation && target.set.deadline >= days.from &&
                tree.is_within(place, target.place, days.until))
                concern.push_back(std::move(target));
    return concern;
}

bool has_line(const Form& form, Line::Fill fill) {
    return std::any_of(form.lines().begin(), form.lines().end(),
                       [fill](const Line& line) { return line.fill == fill; });
}

Result<Figures> compute_commune(store::Connection& db, const places::PlaceTree& tree, const Form& form,
                                const Uuid& place, const Days& days) {
    Figures figures;
    const auto& units = tree.subtree(place, days.until);
    const auto activity = TRY(fieldwork::load_activity(db, units, days.from, days.until));
    std::vector<PeopleLine> lines;
    for (const auto& line : form.lines()) {
        if (!line.measure) continue;
        if (line.fill == Line::Fill::kNumber) {
            figures.known[line.id] = number_of(TRY(quantity_of(db, units, activity, line, days)));
        } else if (!is_about_people(*line.measure)) {
            figures.lines[line.id] = { TRY(quantity_of(db, units, activity, line, days)), 0 };
        } else if (auto one = TRY(PeopleLine::of(db, line, days))) {
            lines.push_back(std::move(*one));
        }
    }
    std::vector<std::pair<plans::Indicator, plans::Target>> targets;
    if (has_line(form, Line::Fill::kTargets)) {
        const auto indicators = TRY(plans::load_indicators(db));
        for (auto& target : TRY(targets_of(db, tree, place, days)))
            for (const auto& indicator : indicators)
                if (indicator.id == target.indicator) targets.emplace_back(indicator, std::move(target));
    }
    std::vector<Count<Unit::kPersons>> counted(lines.size()), reached(targets.size());
    const std::set<Uuid> here(units.begin(), units.end());
    const auto look = [&](const plans::PersonThen& then) {
        if (!here.contains(then.placement.place)) return;
        for (size_t i = 0; i < lines.size(); ++i)
            if (lines[i].counts(then)) ++counted[i].n;
        for (size_t i = 0; i < targets.size(); ++i) {
            const auto& [indicator, target] = targets[i];
            const auto level = plans::level_of(*then.whole.person, then.evidence, indicator, days.until);
            if (!level) continue;
            const bool is_fact = target.set.rung == skills::Rung::kNone;
            if (is_fact ? *level == plans::kRecorded : *level >= static_cast<plans::Level>(target.set.rung))
                ++reached[i].n;
        }
    };
    TRY(plans::for_each_person(db, units, days.until, look));
    for (size_t i = 0; i < lines.size(); ++i) figures.lines[lines[i].line().id] = {counted[i], 0};
    for (size_t i = 0; i < targets.size(); ++i) {
        const auto& target = targets[i].second;
        const bool is_own = target.place == place;
        figures.targets.push_back(
            {target.set, reached[i], is_own ? plans::people_wanted(target.set) : std::nullopt});
    }
    return figures;
}

void add_up(Figures& figures, const Figures& one, const Form& form) {
    for (const auto& line : form.lines()) {
        const auto reported = one.lines.find(line.id);
        if (reported == one.lines.end()) continue;
        auto& whole =
            figures.lines.try_emplace(line.id, Figure{make_quantity(line.unit, 0), 0}).first->second;
        // A number of another kind, from a form of another time, is no part of this sum.
        if (const auto both = sum(whole.quantity, reported->second.quantity)) whole = {*both, whole.of + 1};
    }
    for (auto& standing : figures.targets)
        for (const auto& other : one.targets)
            if (other.target.target == standing.target.target)
                standing.reached = standing.reached + other.reached;
}

Result<Figures> add_up_below(store::Connection& db, const places::PlaceTree& tree, const Form& form,
                             const Uuid& place, const std::vector<Below>& below, const Days& days) {
    Figures figures;
    figures.is_sum = true;
    figures.expected = static_cast<int64_t>(below.size());
    if (has_line(form, Line::Fill::kTargets))
        for (auto& target : TRY(targets_of(db, tree, place, days))) {
            const bool is_own = target.place == place;
            const auto wanted = is_own ? plans::people_wanted(target.set) : std::nullopt;
            figures.targets.push_back({std::move(target.set), {}, wanted});
        }
    for (const auto& one : below) {
        const auto* version = one.report.reported();
        if (!version) continue;
        ++figures.reported;
        add_up(figures, thaw(version->frozen), form);
    }
    std::erase_if(figures.lines, [](const auto& line) { return line.second.of == 0; });
    return figures;
}

std::optional<Figure> thaw_figure(const json::value& value) {
    const auto fields = Fields::of(value, "");
    if (!fields.ok()) return std::nullopt;
    const auto unit = fields->text("unit", 1, 20);
    const auto n = fields->integer("n", 0, INT64_MAX);
    const auto known = unit.ok() ? parse_unit(*unit) : std::nullopt;
    if (!known || !n.ok()) return std::nullopt;
    const auto of = fields->integer("of", 0, INT32_MAX);
    return Figure{make_quantity(*known, *n), of.ok() ? *of : 0};
}

std::optional<Standing> thaw_standing(const json::value& value) {
    const auto fields = Fields::of(value, "");
    if (!fields.ok()) return std::nullopt;
    auto target = plans::TargetSet::parse(*fields);
    const auto reached = fields->integer("reached", 0, INT64_MAX);
    if (!target.ok() || !reached.ok()) return std::nullopt;
    const auto wanted = fields->integer("wanted", 0, INT64_MAX);
    return Standing{std::move(*target), {*reached}, wanted.ok() ? std::optional(*wanted) : std::nullopt};
}

}  // namespace

Result<std::vector<Below>> load_below(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                                      const Which& which, Date until, Date today) {
    std::vector<Below> below;
    for (const auto* child : tree.children(place, until)) {
        Below one {
            child, TRY(load_report(db, child->id, which))
            , {}
        };
        one.days = days_of(one.report, TRY(load_calendar(db, tree, child->id, today)), which.period);
        below.push_back(std::move(one));
    }
    return below;
}

Result<Figures> compute_figures(store::Connection& db, const places::PlaceTree& tree, const Form& form,
                                const Uuid& place, const std::vector<Below>& below, const Days& days) {
    return below.empty() ? compute_commune(db, tree, form, place, days)
                         : add_up_below(db, tree, form, place, below, days);
}

Result<std::vector<Uuid>> people_behind(store::Connection& db, const places::PlaceTree& tree,
                                        const Line& line, const Uuid& place, const Days& days) {
    const auto& units = tree.subtree(place, days.until);
    if (!is_about_people(*line.measure)) {
        const auto people =
            people_active(TRY(fieldwork::load_activity(db, units, days.from, days.until)), *line.measure);
        return std::vector<Uuid>(people.begin(), people.end());
    }
    std::vector<Uuid> people;
    const auto one = TRY(PeopleLine::of(db, line, days));
    if (!one) return people;
    const std::set<Uuid> here(units.begin(), units.end());
    TRY(plans::for_each_person(db, units, days.until, [&](const plans::PersonThen& then) {
        if (here.contains(then.placement.place) && one->counts(then)) people.push_back(then.whole.head);
    }));
    std::sort(people.begin(), people.end());
    return people;
}

void freeze(const Figures& figures, json::object& body) {
    json::object lines;
    for (const auto& [line, figure] : figures.lines) {
        const std::string_view unit = unit_name(unit_of(figure.quantity));
        json::object one{{"unit", json::string_view(unit.data(), unit.size())},
                         {"n", number_of(figure.quantity)}};
        if (figures.is_sum) one["of"] = figure.of;
        lines[line] = std::move(one);
    }
    json::array targets;
    for (const auto& standing : figures.targets) {
        json::object one = standing.target.body();
        one["reached"] = standing.reached.n;
        one["wanted"] = or_null(standing.wanted);
        targets.push_back(std::move(one));
    }
    body["figures"] = std::move(lines);
    body["targets"] = std::move(targets);
    body["children"] = figures.is_sum
                           ? json::value({{"expected", figures.expected}, {"reported", figures.reported}})
                           : json::value(nullptr);
}

Figures thaw(const json::object& frozen) {
    Figures figures;
    if (const auto* lines = frozen.if_contains("figures"); lines && lines->is_object())
        for (const auto& [line, value] : lines->get_object())
            if (const auto figure = thaw_figure(value)) figures.lines.emplace(std::string(line), *figure);
    if (const auto* targets = frozen.if_contains("targets"); targets && targets->is_array())
        for (const auto& value : targets->get_array())
            if (auto standing = thaw_standing(value)) figures.targets.push_back(std::move(*standing));
    if (const auto* children = frozen.if_contains("children"); children && children->is_object()) {
        const auto fields = Fields::of(children->get_object());
        figures.is_sum = true;
        figures.expected =
            fields.integer("expected", 0, INT32_MAX).ok() ? *fields.integer("expected", 0, INT32_MAX) : 0;
        figures.reported =
            fields.integer("reported", 0, INT32_MAX).ok() ? *fields.integer("reported", 0, INT32_MAX) : 0;
    }
    return figures;
}

}  // namespace domdom::reports
