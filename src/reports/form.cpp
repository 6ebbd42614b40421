#include "reports/form.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace domdom::reports {

namespace {

constexpr std::array<std::pair<std::string_view, Measure>, 13> kMeasures = {{
    {"sessions.planned", Measure::kSessionsPlanned},
    {"sessions.held", Measure::kSessionsHeld},
    {"sessions.turns", Measure::kTurns},
    {"people.attended", Measure::kPeopleAttended},
    {"visits", Measure::kVisits},
    {"people.visited", Measure::kPeopleVisited},
    {"people.met", Measure::kPeopleMet},
    {"people.enrolled", Measure::kEnrolled},
    {"people.newly-enrolled", Measure::kNewlyEnrolled},
    {"people.at-rung", Measure::kAtRung},
    {"people.newly-at-rung", Measure::kNewlyAtRung},
    {"teams.active", Measure::kTeamsActive},
    {"households.helped", Measure::kHomesHelped},
}};
constexpr std::array<std::string_view, 3> kLanguages = {"vi", "en", "fr"};
constexpr size_t kLinesMax = 200;

Result<Fields> object_at(const Fields& fields, std::string_view name) {
    const auto* value = fields.find(name);
    if (!value || !value->is_object()) return invalid("an object is needed here", fields.where(name));
    return Fields::of(*value, fields.where(name));
}

Result<json::object> texts_at(const Fields& fields, std::string_view name) {
    const auto texts = TRY(object_at(fields, name));
    json::object all;
    for (const auto& language : kLanguages) all[language.data()] = TRY(texts.text(language, 1, 600));
    return all;
}

Result<const json::array*> list_at(const Fields& fields, std::string_view name) {
    const auto* value = fields.find(name);
    if (!value || !value->is_array() || value->get_array().empty())
        return invalid("a list with something in it is needed here", fields.where(name));
    return &value->get_array();
}

Result<> read_measure(Line& line, const Fields& fields) {
    const std::string name = TRY(fields.text("measure", 1, 60));
    const auto* const found =
        std::find_if(kMeasures.begin(), kMeasures.end(), [&](const auto& one) { return one.first == name; });
    if (found == kMeasures.end())
        return invalid(fmt::format("the program computes no \"{}\"", name), fields.where("measure"));
    line.measure = found->second;
    line.unit = unit_of(*line.measure);
    line.outcome = TRY(fields.text_or_none("outcome", 40))
    .value_or("");
    if (line.measure != Measure::kAtRung && line.measure != Measure::kNewlyAtRung) return {};
    line.criterion = TRY(fields.text("criterion", 1, 60));
    line.group = TRY(fields.text("group", 1, 60));
    const auto rung = skills::parse_rung(TRY(fields.text("rung", 1, 20)));
    if (!rung || *rung == skills::Rung::kNone)
        return invalid("a rung of the evidence ladder is needed here", fields.where("rung"));
    line.rung = *rung;
    return {};
}

Result<Line> parse_line(const Fields& fields) {
    Line line;
    line.id = TRY(fields.text("id", 1, 60));
    if (line.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
        return invalid("an id is made of a-z, 0-9 and -", fields.where("id"));
    line.label = TRY(texts_at(fields, "label"));
    if (fields.has("hint")) line.hint = TRY(texts_at(fields, "hint"));
    if (fields.has("measure")) TRY(read_measure(line, fields));
    if (line.measure && !fields.has("fill")) return line;
    const std::string fill = TRY(fields.one_of("fill", {"number", "words", "targets"}));
    line.fill = fill == "number"  ? Line::Fill::kNumber
                : fill == "words" ? Line::Fill::kWords
                                  : Line::Fill::kTargets;
    if (line.fill != Line::Fill::kNumber) return line;
    const auto unit = parse_unit(TRY(fields.text("unit", 1, 20)));
    if (!unit)
        return invalid("no such unit", fields.where("unit"),
                       "turns, visits, persons, households, businesses, sessions or teams");
    if (line.measure && line.unit != *unit)
        return invalid("what the program computes is of another unit", fields.where("measure"));
    line.unit = *unit;
    return line;
}

}  // namespace

Unit unit_of(Measure measure) {
    switch (measure) {
        case Measure::kSessionsPlanned:
        case Measure::kSessionsHeld:
            return Unit::kSessions;
        case Measure::kTurns:
            return Unit::kTurns;
        case Measure::kVisits:
            return Unit::kVisits;
        case Measure::kTeamsActive:
            return Unit::kTeams;
        case Measure::kHomesHelped:
            return Unit::kHouseholds;
        default:
            return Unit::kPersons;
    }
}

Result<Form> Form::parse(std::string_view text) { return parse(TRY(parse_json(text))); }

Result<Form> Form::parse(const json::value& value) {
    const auto fields = TRY(Fields::of(value, ""));
    Form form;
    form.id_ = TRY(fields.text("id", 1, 40));
    form.version_ = TRY(fields.integer("version", 1, 1'000'000));
    form.title_ = TRY(texts_at(fields, "title"));
    for (const auto& name : TRY(fields.texts("periods", 5, 20))) {
        const auto kind = parse_kind(name);
        if (!kind) return invalid("no such kind of period", fields.where("periods"));
        form.kinds_.insert(*kind);
    }
    if (form.kinds_.empty()) return invalid("a form is for some kind of period", fields.where("periods"));
    std::set<std::string> ids;
    const auto* sections = TRY(list_at(fields, "sections"));
    for (size_t i = 0; i < sections->size(); ++i) {
        const auto section = TRY(Fields::of((*sections)[i], fmt::format("sections[{}]", i)));
        json::object heading = TRY(texts_at(section, "title"));
        const auto* lines = TRY(list_at(section, "lines"));
        for (size_t j = 0; j < lines->size(); ++j) {
            const auto where = TRY(Fields::of((*lines)[j], fmt::format("sections[{}].lines[{}]", i, j)));
            auto line = TRY(parse_line(where));
            line.heading = std::move(heading);
            heading = {};
            if (!ids.insert(line.id).second) return invalid("two lines have this id", where.where("id"));
            form.lines_.push_back(std::move(line));
        }
    }
    if (form.lines_.size() > kLinesMax) return invalid("more lines than anyone fills in", "sections");
    return form;
}

const Line* Form::find(std::string_view line) const {
    const auto found =
        std::find_if(lines_.begin(), lines_.end(), [&](const Line& one) { return one.id == line; });
    return found == lines_.end() ? nullptr : &*found;
}

Result<FormsPtr> parse_forms(std::string_view text) {
    const auto value = TRY(parse_json(text));
    const auto* list = TRY(list_at(TRY(Fields::of(value, "")), "forms"));
    Forms forms;
    for (const auto& one : *list) {
        auto form = TRY(Form::parse(one));
        forms.emplace(form.id(), std::move(form));
    }
    return std::make_shared<const Forms>(std::move(forms));
}

}  // namespace domdom::reports
