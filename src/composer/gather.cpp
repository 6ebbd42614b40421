#include "composer/gather.h"

#include "fieldwork/sign_ups.h"
#include "helpdesk/helpdesk.h"
#include "households/households.h"
#include "people/person.h"
#include "places/groups.h"

namespace domdom::composer {

namespace {

constexpr const char* kPeople =
    "SELECT person, residential_group, birth_year, moved FROM person WHERE commune = $1";
constexpr const char* kTaught = "SELECT DISTINCT person FROM session_present WHERE commune = $1";
constexpr const char* kVisits =
    "SELECT person, outcome, wants, visited_on, clock FROM visit WHERE place = $1 AND person IS NOT NULL";
constexpr const char* kVisitsOf =
    "SELECT person, outcome, wants, visited_on, clock FROM visit WHERE person = $1";
constexpr int kBackDays = 7;
constexpr size_t kSessionsMax = 1000;
constexpr int64_t kDayMs = 86'400'000;
constexpr std::string_view kSpeaks = "speaks-";

std::optional<Point> point_of(const std::optional<double>& lat, const std::optional<double>& lon) {
    return lat && lon ? std::optional(Point{*lat, *lon}) : std::nullopt;
}

Result<> read_halls(store::Connection& db, const Uuid& commune, Material& material) {
    material.venues = TRY(fieldwork::venues_of(db, std::span(&commune, 1)));
    for (const auto& venue : material.venues) {
        Hall hall{venue.venue, point_of(venue.lat, venue.lon), venue.capacity};
        for (const auto& session : material.sessions)
            if (session.venue_id == venue.venue)
                hall.taken.push_back(span_of(session.starts_at, session.minutes));
        material.halls.push_back(std::move(hall));
    }
    return {};
}

Result<std::set<Uuid>> accounts_asked(store::Connection& db, const About& about, const Material& material) {
    std::set<Uuid> asked;
    if (about.team.is_nil()) {
        for (const auto& [id, account] : material.accounts) asked.insert(id);
        return asked;
    }
    for (const auto& member : TRY(teams::members_of(db, about.team)))
        if (member.holds_on(about.today)) asked.insert(member.account);
    return asked;
}

Result<> read_helpers(store::Connection& db, const Knowledge& knowledge, const About& about,
                      Material& material) {
    material.accounts = TRY(teams::load_accounts(db, {about.commune}));
    for (const auto& id : TRY(accounts_asked(db, about, material))) {
        const auto account = material.accounts.find(id);
        if (account == material.accounts.end() || account->second.closed ||
            !teams::goes_out(account->second.role))
            continue;
        Helper helper{id};
        if (const auto said = TRY(teams::find_description(db, id))) {
            helper.languages = {said->languages.begin(), said->languages.end()};
            helper.skills = {said->skills.begin(), said->skills.end()};
            helper.free = {said->free.begin(), said->free.end()};
        }
        helper.may_go_alone = TRY(teams::load_training(db, *knowledge.catalogue, id))
        .is_ready_on(about.today);
        for (const auto& session : material.sessions)
            if (std::find(session.trainers.begin(), session.trainers.end(), id) != session.trainers.end())
                helper.busy.push_back(span_of(session.starts_at, session.minutes));
        material.helpers.push_back(std::move(helper));
    }
    return {};
}

// People of the commune, found by any of their ids.
class Gathering {
  public:
    Gathering(store::Connection& db, const About& about, Material& material)
        : db_(db), about_(about), material_(material) {}

    Result<> run() {
        groups_ = TRY(places::load_groups(db_, std::span(&about_.commune, 1)));
        TRY(read_people());
        TRY(read_taught());
        TRY(read_visits());
        TRY(read_asking());
        return leave_out();
    }

  private:
    struct Row {
        Uuid group;
        int birth_year = 0;
        bool may_be_merged = false;
    };
    struct Said {
        std::pair<int64_t, int64_t> at{-1, -1};  // day, clock
        std::string outcome, wants;
    };

    Result<std::unordered_map<Uuid, Row>> read_rows() {
        std::unordered_map<Uuid, Row> found;
        auto rows = TRY(db_.query(kPeople, store::Bind::key(about_.commune)));
        while (TRY(rows.next()))
            found[rows.uuid(0)] = {rows.uuid(1), static_cast<int>(rows.integer(2)), rows.integer(3) != 0};
        return found;
    }

    Result<> read_people() {
        const auto found = TRY(read_rows());
        auto charges = TRY(teams::Charges::load(db_, std::span(&about_.commune, 1), about_.today));
        for (const auto& charge : TRY(charges.everyone(db_))) {
            const auto row = found.find(charge.person);
            if (row != found.end() && !row->second.may_be_merged) {
                add(charge, {charge.person}, row->second.group, row->second.birth_year);
                continue;
            }
            const auto whole = TRY(people::load_whole(db_, charge.person));
            add(charge, whole.members, whole.person->current_group(), whole.person->birth_year());
            several_ids_.insert(whole.members.begin(), whole.members.end());
        }
        said_.resize(material_.candidates.size());
        return {};
    }

    void add(const teams::InCharge& charge, const std::vector<Uuid>& ids, const Uuid& group, int birth_year) {
        for (const auto& id : ids) index_[id] = material_.candidates.size();
        Candidate one{charge.person, kNil};
        one.is_older = about_.today.year() - birth_year >= people::kOlderFrom;
        one.home = home_of(group);
        material_.candidates.push_back(std::move(one));
        material_.charges[charge.person] = charge;
    }

    std::optional<Point> home_of(const Uuid& group) {
        if (group.is_nil()) return std::nullopt;
        const auto found = groups_.find(places::stands_for(groups_, group, about_.today));
        if (found == groups_.end()) return std::nullopt;
        const auto& is = found->second.now().is;
        const auto point = point_of(is.lat, is.lon);
        if (!point) material_.groups_lack_positions = true;
        return point;
    }

    Candidate* find(const Uuid& id) {
        const auto it = index_.find(id);
        return it == index_.end() ? nullptr : &material_.candidates[it->second];
    }

    Result<> read_taught() {
        auto rows = TRY(db_.query(kTaught, store::Bind::key(about_.commune)));
        while (TRY(rows.next()))
            if (auto* one = find(rows.uuid(0))) one->is_taught = true;
        return {};
    }

    Result<> read_visit(const store::Rows& rows) {
        const auto it = index_.find(rows.uuid(0));
        if (it == index_.end()) return {};
        auto& one = material_.candidates[it->second];
        if (rows.text(1) == "helped") one.is_taught = true;
        auto& said = said_[it->second];
        const std::pair at(rows.integer(3), rows.integer(4));
        if (at < said.at) return {};
        said = {at, std::string(rows.text(1)), std::string(rows.text(2))};
        return {};
    }

    // Whoever has moved here, or has several ids, was visited elsewhere too.
    Result<> read_visits() {
        {
            auto rows = TRY(db_.query(kVisits, about_.commune));
            while (TRY(rows.next())) TRY(read_visit(rows));
        }
        for (const auto& id : several_ids_) {
            auto rows = TRY(db_.query(kVisitsOf, id));
            while (TRY(rows.next())) TRY(read_visit(rows));
        }
        for (size_t i = 0; i < said_.size(); ++i) {
            if (said_[i].wants.empty() || said_[i].wants == "[]") continue;
            const auto wants = TRY(parse_json(said_[i].wants));
            for (const auto& skill : wants.as_array())
                material_.candidates[i].wishes.emplace_back(skill.as_string());
        }
        return {};
    }

    bool is_asked_of_us(const helpdesk::Asking& asking, const Candidate* known) const {
        if (about_.team.is_nil() || asking.team == about_.team) return true;
        return known && material_.charges.at(known->person).team == about_.team;
    }

    Result<> read_asking() {
        const auto days_of = [&](const helpdesk::Asking& asking) {
            return static_cast<int>((about_.now_ms - asking.asked_at) / kDayMs);
        };
        for (const auto& asking : TRY(helpdesk::open_askings(db_, {about_.commune}))) {
            const auto asker = TRY(helpdesk::find_asker(db_, asking.request));
            if (!asker) continue;
            auto* known = asker->person.is_nil() ? nullptr : find(asker->person);
            if (!is_asked_of_us(asking, known)) continue;
            if (known && !known->asked_days) {
                known->request = asking.request;
                known->asked_days = days_of(asking);
                asked_on_[known->person] = date_of(asking.asked_at);
            } else if (asker->person.is_nil() && asker->name) {
                unknown_.push_back({kNil, asking.request, days_of(asking)});
            }
        }
        return {};
    }

    Result<> leave_out_asked() {
        for (const auto& session : material_.sessions) {
            if (span_of(session.starts_at, session.minutes).until <= about_.now_ms) continue;
            for (const auto& one : TRY(invitations_to(db_, session.id)))
                left_out_.insert({head(one.person), one.request});
            for (const auto& one : TRY(fieldwork::load_sign_ups(db_, session)))
                if (!one.cancelled) left_out_.insert(head(one.person));
        }
        const int64_t since = about_.now_ms - kDeclinedDays * kDayMs;
        for (const auto& id : TRY(declined_since(db_, about_.commune, since))) left_out_.insert(head(id));
        return {};
    }

    Uuid head(const Uuid& id) {
        const auto* one = find(id);
        return one ? one->person : id;
    }

    // Who said no at home is asked again once they ask themselves.
    Result<> leave_out() {
        TRY(leave_out_asked());
        const auto asked_after = [&](const Uuid& person, int64_t day) {
            const auto it = asked_on_.find(person);
            return it != asked_on_.end() && it->second.days >= day;
        };
        for (size_t i = 0; i < said_.size(); ++i) {
            const auto& person = material_.candidates[i].person;
            if (said_[i].outcome == "refused" && !asked_after(person, said_[i].at.first))
                left_out_.insert(person);
        }
        for (const auto& id : TRY(households::load_left_alone(db_, about_.commune)))
            if (!asked_on_.contains(head(id))) left_out_.insert(head(id));
        auto& all = material_.candidates;
        std::erase_if(all, [&](const Candidate& one) {
            return left_out_.contains(one.person) ||
                   (!one.request.is_nil() && left_out_.contains(one.request)) ||
                   (!about_.team.is_nil() && !one.asked_days &&
                    material_.charges.at(one.person).team != about_.team);
        });
        for (auto& one : unknown_)
            if (!left_out_.contains(one.request)) all.push_back(std::move(one));
        return {};
    }

    store::Connection& db_;
    const About& about_;
    Material& material_;
    places::Groups groups_;
    std::unordered_map<Uuid, size_t> index_;
    std::set<Uuid> several_ids_, left_out_;
    std::vector<Said> said_;
    std::map<Uuid, Date> asked_on_;
    std::vector<Candidate> unknown_;
};

}  // namespace

Result<Material> load_material(store::Connection& db, const Knowledge& knowledge, const About& about) {
    Material material;
    material.sessions = TRY(fieldwork::sessions_between(
        db, std::span(&about.commune, 1), start_of(about.today.plus_days(-kBackDays)),
        start_of(about.today.plus_days(kAheadDaysMax)), *knowledge.holidays, kSessionsMax));
    std::erase_if(material.sessions, [](const auto& session) { return session.cancelled.has_value(); });
    TRY(read_halls(db, about.commune, material));
    TRY(read_helpers(db, knowledge, about, material));
    TRY(Gathering(db, about, material).run());
    return material;
}

std::string language_of(const people::Person& person, Date today) {
    for (const auto& [name, said] : person.facts()) {
        if (!name.starts_with(kSpeaks)) continue;
        const auto fact = person.fact(name, today);
        if (fact && fact->value) return name.substr(kSpeaks.size());
    }
    if (person.consents().empty()) return {};
    const auto& language = person.consents().rbegin()->second.language;
    return language == "vi" ? std::string() : language;
}

}  // namespace domdom::composer
