#include "composer/campaign.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace domdom::composer {

namespace {

constexpr int kDaysMax = 31, kPointsMax = 20, kMinutesMin = 15, kMinutesMax = 600;
constexpr size_t kListMax = 30;
constexpr int kHour = 60, kDay = 24 * kHour;
constexpr int64_t kMinuteMs = 60'000;

Result<json::object> texts_at(const Fields& fields, std::string_view name) {
    const auto* value = fields.find(name);
    if (!value) return invalid("an object is needed here", fields.where(name));
    const auto texts = TRY(Fields::of(*value, fields.where(name)));
    json::object all;
    for (const char* language : {"vi", "en", "fr"}) all[language] = TRY(texts.text(language, 1, 600));
    return all;
}

Result<int> clock_at(const Fields& fields, std::string_view name) {
    const auto minute = parse_clock(TRY(fields.text(name, 1, 10)));
    if (minute) return *minute;
    return invalid("a time of the day is needed here", fields.where(name), "write it like 08:30");
}

// Each object of a list, with its Fields.
template <typename Take>
Result<> for_list(const Fields& fields, std::string_view name, Take take) {
    const auto* value = fields.find(name);
    const auto* list = value ? value->if_array() : nullptr;
    if (!list || list->empty() || list->size() > kListMax)
        return invalid(fmt::format("a list of 1 to {} is needed here", kListMax), fields.where(name));
    for (size_t i = 0; i < list->size(); ++i)
        TRY(take(TRY(Fields::of((*list)[i], fmt::format("{}[{}]", fields.where(name), i)))));
    return {};
}

Result<> read_groups(const Fields& fields, Campaign& campaign) {
    std::set<std::string> ids;
    TRY(for_list(fields, "groups", [&](const Fields& one) -> Result<> {
        Campaign::WorkGroup group { TRY(one.text("id", 1, 40)) };
        group.is_at_point = TRY(one.one_of("at", {"point", "doors"}))
        == "point";
        group.title = TRY(texts_at(one, "title"));
        if (!ids.insert(group.id).second) return invalid("two groups have this id", one.where("id"));
        campaign.groups.push_back(std::move(group));
        return {};
    }));
    const auto at_points = std::count_if(campaign.groups.begin(), campaign.groups.end(),
                                         [](const auto& group) { return group.is_at_point; });
    if (at_points == campaign.points) return {};
    return invalid(fmt::format("{} groups are at a point, of {} points", at_points, campaign.points),
                   fields.where("groups"), "give each point its group");
}

Result<> read_sessions(const Fields& fields, Campaign& campaign) {
    return for_list(fields, "sessions", [&](const Fields& one) -> Result<> {
        Campaign::Sitting sitting;
        sitting.minute = TRY(clock_at(one, "from"));
        sitting.minutes = static_cast<int>(TRY(one.integer("minutes", kMinutesMin, kMinutesMax)));
        sitting.title = TRY(texts_at(one, "title"));
        sitting.skills = TRY(one.texts("skills", 40, 60));
        campaign.sessions.push_back(std::move(sitting));
        return {};
    });
}

int64_t at(Date day, int minute) { return start_of(day) + minute * kMinuteMs; }

}  // namespace

std::optional<int> parse_clock(std::string_view text) {
    int hour = -1, minute = -1;
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto read = [](std::string_view digits, int& value) {
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size() && value >= 0;
    };
    if (!read(text.substr(0, 2), hour) || !read(text.substr(3), minute)) return std::nullopt;
    if (hour * kHour >= kDay || minute >= kHour) return std::nullopt;
    return hour * kHour + minute;
}

Result<Campaign> Campaign::parse(std::string_view text) { return parse(TRY(parse_json(text))); }

Result<Campaign> Campaign::parse(const json::value& value) {
    const auto fields = TRY(Fields::of(value, ""));
    Campaign campaign;
    campaign.id = TRY(fields.text("id", 1, 40));
    TRY(fields.integer("version", 1, 1'000'000));
    campaign.title = TRY(texts_at(fields, "title"));
    campaign.about = TRY(texts_at(fields, "about"));
    campaign.days = static_cast<int>(TRY(fields.integer("days", 1, kDaysMax)));
    campaign.points = static_cast<int>(TRY(fields.integer("points", 1, kPointsMax)));
    TRY(read_groups(fields, campaign));
    TRY(read_sessions(fields, campaign));
    const auto* report = fields.find("report");
    if (!report) return invalid("an object is needed here", fields.where("report"));
    const auto due = TRY(Fields::of(*report, fields.where("report")));
    campaign.report_form = TRY(due.text("form", 1, 40));
    campaign.report_minute = TRY(clock_at(due, "dueBy"));
    return campaign;
}

Result<CampaignsPtr> parse_campaigns(std::string_view text) {
    const auto value = TRY(parse_json(text));
    Campaigns campaigns;
    const auto fields = TRY(Fields::of(value, ""));
    TRY(for_list(fields, "campaigns", [&](const Fields& one) -> Result<> {
        auto campaign = TRY(Campaign::parse(json::value(one.object())));
        campaigns.emplace(campaign.id, std::move(campaign));
        return {};
    }));
    return std::make_shared<const Campaigns>(std::move(campaigns));
}

Layout lay_out(const Campaign& campaign, const Ground& ground, Date from,
               const std::function<bool(Date)>& is_holiday) {
    Layout layout;
    layout.members_of.resize(campaign.groups.size());
    for (size_t i = 0; i < ground.members.size(); ++i)
        layout.members_of[i % campaign.groups.size()].push_back(ground.members[i]);

    size_t next_group = 0;  // residential
    for (Date day = from; layout.days.size() < static_cast<size_t>(campaign.days); day = day.plus_days(1)) {
        if (is_holiday(day)) {
            layout.skipped.push_back(day);
            continue;
        }
        Layout::Day one{day};
        one.report_due = at(day, campaign.report_minute);
        for (size_t point = 0; point < static_cast<size_t>(campaign.points); ++point)
            for (size_t i = 0; i < campaign.sessions.size(); ++i)
                one.sessions.push_back({make_uuid_v8(fmt::format("campaign {} {} {} {} {}", campaign.id,
                                                                 ground.place.text(), day.text(), point, i)),
                                        point, i, point < ground.venues.size() ? ground.venues[point] : kNil,
                                        at(day, campaign.sessions[i].minute)});
        for (size_t i = 0; i < campaign.groups.size(); ++i) {
            if (campaign.groups[i].is_at_point || ground.groups.empty()) continue;
            one.doors.push_back({i, ground.groups[next_group++ % ground.groups.size()]});
        }
        layout.days.push_back(std::move(one));
    }
    return layout;
}

}  // namespace domdom::composer
