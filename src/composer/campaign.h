// A campaign as data, content/campaigns/*.json: how many support points and work groups it has, what is held
// at each point on each of its days, and the report that is due every evening. And the same laid out on the
// calendar of a place, with what the place lacks for it. Pure.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"

namespace domdom::composer {

struct Campaign {
    struct WorkGroup {
        std::string id;
        bool is_at_point = false;  // the others go from door to door
        json::object title = {};   // texts by language
    };
    struct Sitting {
        int minute = 0;  // of the day
        int minutes = 0;
        json::object title = {};
        std::vector<std::string> skills = {};
    };
    std::string id;
    json::object title = {}, about = {};
    int days = 0, points = 0;
    std::vector<WorkGroup> groups = {};  // as many at a point as there are points, in their order
    std::vector<Sitting> sessions = {};  // at each point, on each day
    std::string report_form;
    int report_minute = 0;  // of the day, by when it is due

    // kInvalid names the field.
    static Result<Campaign> parse(std::string_view text);
    static Result<Campaign> parse(const json::value& value);
};
using Campaigns = std::map<std::string, Campaign, std::less<>>;
using CampaignsPtr = std::shared_ptr<const Campaigns>;
// {"campaigns":[…]}, as the compiled content has them.
Result<CampaignsPtr> parse_campaigns(std::string_view text);
// "08:30" as minutes of the day; none for anything else.
std::optional<int> parse_clock(std::string_view text);

// Where a campaign is to be held.
struct Ground {
    Uuid place;
    std::vector<Uuid> venues = {};   // the best ones first
    std::vector<Uuid> members = {};  // accounts of the team, its head first
    std::vector<Uuid> groups = {};   // residential, the least met first
};

struct Layout {
    struct Session {
        Uuid id;  // follows from campaign, place, day, point and sitting: kept twice, it is held once
        size_t point = 0, sitting = 0;
        Uuid venue;  // nil: there is none for this point
        int64_t starts_at = 0;
    };
    struct Doors {
        size_t group = 0;  // of the work groups
        Uuid residential_group;
    };
    struct Day {
        Date on;
        std::vector<Session> sessions = {};
        std::vector<Doors> doors = {};
        int64_t report_due = 0;  // Unix ms
    };
    std::vector<Day> days = {};
    std::vector<Date> skipped = {};                  // holidays between its days
    std::vector<std::vector<Uuid>> members_of = {};  // of each work group
};
// Its days from `from` on, but for holidays. Members are dealt out over the work groups, residential groups
// over the days and those who go from door to door, so that the least met come first.
Layout lay_out(const Campaign& campaign, const Ground& ground, Date from,
               const std::function<bool(Date)>& is_holiday);

}  // namespace domdom::composer
