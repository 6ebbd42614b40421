#include "reports/events.h"

#include <fmt/format.h>

namespace domdom::reports {

Result<Which> Which::parse(const Fields& fields) {
    Which which;
    which.form = TRY(fields.text("form", 1, 40));
    const auto period = parse_period(TRY(fields.text("period", 4, 10)));
    if (!period)
        return invalid("no such period", fields.where("period"),
                       "2026-11-14, 2026-11, 2026-Q4, 2026-H2 or 2026");
    which.period = *period;
    return which;
}

Result<Saved> Saved::parse(const Fields& fields) {
    Saved saved;
    saved.base = TRY(fields.uuid_or_none("base"));
    saved.words = TRY(fields.texts("words", 200, 60));
    const auto* numbers = fields.find("numbers");
    if (!numbers || numbers->is_null()) return saved;
    const auto lines = TRY(Fields::of(*numbers, fields.where("numbers")));
    for (const auto& [line, value] : lines.object()) {
        auto& number = saved.numbers[std::string(line)];
        if (!value.is_null()) number = TRY(lines.integer({line.data(), line.size()}, 0, kNumberMax));
    }
    return saved;
}

json::object ClosingsSet::body() const {
    return {{"from", from.text()},         {"month", closings.month},
            {"quarter", closings.quarter}, {"halfYear", closings.half_year},
            {"year", closings.year},       {"dueDays", closings.due_days}};
}

Result<ClosingsSet> ClosingsSet::parse(const Fields& fields) {
    ClosingsSet set;
    set.from = TRY(fields.date("from"));
    const auto day = [&](std::string_view name) { return fields.integer(name, 1, 31); };
    set.closings.month = static_cast<int>(TRY(day("month")));
    set.closings.quarter = static_cast<int>(TRY(day("quarter")));
    set.closings.half_year = static_cast<int>(TRY(day("halfYear")));
    set.closings.year = static_cast<int>(TRY(day("year")));
    set.closings.due_days = static_cast<int>(TRY(fields.integer("dueDays", 0, 27)));
    return set;
}

}  // namespace domdom::reports
