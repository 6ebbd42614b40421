#include "base/holidays.h"

#include <fmt/format.h>

namespace domdom {

namespace {

constexpr int kHolidayDaysMax = 31;
constexpr size_t kHolidaysMax = 500;

}  // namespace

Result<Holidays> Holidays::parse(const Fields& fields) {
    Holidays holidays;
    const auto* value = fields.find("holidays");
    const auto* list = value ? value->if_array() : nullptr;
    if (!list || list->size() > kHolidaysMax)
        return invalid("a list of holidays is needed here", fields.where("holidays"));
    for (size_t i = 0; i < list->size(); ++i) {
        const auto holiday = TRY(Fields::of((*list)[i], fmt::format("holidays[{}]", i)));
        const Date from = TRY(holiday.date("from"))
        , until = TRY(holiday.date("until"));
        const auto* name = holiday.find("name");
        if (!name) return invalid("an object is needed here", holiday.where("name"));
        const auto texts = TRY(Fields::of(*name, holiday.where("name")));
        for (const char* language : {"vi", "en", "fr"}) TRY(texts.text(language, 1, 400));
        if (until < from || from.plus_days(kHolidayDaysMax) < until)
            return invalid("a holiday ends on its first day or some days later", holiday.where("until"));
        for (Date day = from; day <= until; day = day.plus_days(1)) holidays.days_[day] = texts.object();
    }
    return holidays;
}

const json::object* Holidays::find_name(Date day) const {
    const auto it = days_.find(day);
    return it == days_.end() ? nullptr : &it->second;
}

}  // namespace domdom
