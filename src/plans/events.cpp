#include "plans/events.h"

namespace domdom::plans {

namespace {

Result<json::object> localised(const Fields& fields, std::string_view name) {
    const auto* value = fields.find(name);
    if (!value) return invalid("this field is missing", fields.where(name));
    const auto texts = TRY(Fields::of(*value, fields.where(name)));
    json::object out;
    for (const char* language : {"vi", "en", "fr"}) out[language] = TRY(texts.text(language, 1, 400));
    return out;
}

Result<std::optional<Denominator>> parse_denominator(const Fields& fields) {
    const auto* value = fields.find("denominator");
    if (!value || value->is_null()) return std::optional<Denominator>{};
    const auto parts = TRY(Fields::of(*value, fields.where("denominator")));
    Denominator denominator;
    denominator.value = TRY(parts.integer("value", 1, 200'000'000));
    denominator.source = TRY(parts.text("source", 1, 400));
    denominator.on = TRY(parts.date("date"));
    return std::optional<Denominator>{denominator};
}

json::value denominator_json(const std::optional<Denominator>& denominator) {
    if (!denominator) return nullptr;
    return json::object{
        {"value", denominator->value}, {"source", denominator->source}, {"date", denominator->on.text()}};
}

}  // namespace

json::object PlanMade::body() const {
    return {{"plan", plan.text()}, {"name", name}, {"legalBasis", legal_basis}};
}

Result<PlanMade> PlanMade::parse(const Fields& fields) {
    PlanMade event;
    event.plan = TRY(fields.uuid("plan"));
    event.name = TRY(localised(fields, "name"));
    event.legal_basis = TRY(fields.text_or_none("legalBasis", 400))
    .value_or("");
    return event;
}

json::object TargetSet::body() const {
    const std::string_view rung_text = skills::rung_name(rung);
    return {{"target", target.text()},
            {"plan", plan.text()},
            {"organisation", or_null(organisation)},
            {"group", group},
            {"criterion", criterion},
            {"rung", rung == skills::Rung::kNone
                         ? json::value(nullptr)
                         : json::value(json::string_view(rung_text.data(), rung_text.size()))},
            {"mode", mode == skills::Mode::kEver ? "ever" : "still"},
            {"value", value},
            {"unit", is_percent ? "percent" : "count"},
            {"deadline", deadline.text()},
            {"denominator", denominator_json(denominator)},
            {"legalBasis", legal_basis}};
}

Result<TargetSet> TargetSet::parse(const Fields& fields) {
    TargetSet event;
    event.target = TRY(fields.uuid("target"));
    event.plan = TRY(fields.uuid("plan"));
    event.organisation = TRY(fields.uuid_or_none("organisation"));
    event.group = TRY(fields.text("group", 1, 60));
    event.criterion = TRY(fields.text("criterion", 1, 60));
    event.rung = skills::Rung::kNone;
    if (const auto rung = TRY(fields.text_or_none("rung", 20))) {
        const auto parsed = skills::parse_rung(*rung);
        if (!parsed)
            return invalid(
                "a rung of the evidence ladder is needed here: attended, completed, declared, practised, "
                "witnessed, observed or retained",
                fields.where("rung"));
        event.rung = *parsed;
    }
    event.mode = TRY(fields.one_of("mode", {"ever", "still"}))
    == "ever" ? skills::Mode::kEver : skills::Mode::kStill;
    event.is_percent = TRY(fields.one_of("unit", {"percent", "count"}))
    == "percent";
    event.value = TRY(fields.number("value", 0, event.is_percent ? 100 : 200'000'000));
    event.deadline = TRY(fields.date("deadline"));
    event.denominator = TRY(parse_denominator(fields));
    event.legal_basis = TRY(fields.text_or_none("legalBasis", 400))
    .value_or("");
    return event;
}

}  // namespace domdom::plans
