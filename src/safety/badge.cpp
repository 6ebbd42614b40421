#include "safety/badge.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "access/attempts.h"
#include "handover/devices.h"
#include "safety/photo.h"
#include "safety/totp.h"
#include "teams/teams.h"

namespace domdom::safety {

namespace {

constexpr const char* kPhones =
    "SELECT device.device, device.account, device.dropped_at, account.role, account.disabled FROM account"
    " JOIN device ON device.account = account.account WHERE account.place = $1 ORDER BY device.device";
constexpr const char* kAccount = "SELECT name, role FROM account WHERE account = $1";
constexpr std::array<std::string_view, 6> kVerdicts{"here", "old", "left", "lost", "several", "unknown"};

struct Phone {
    Uuid device, account;
    bool is_lost, is_closed;
    std::string role;
};

// Of those who go to people in that ward: their account is for it, or for what it lies in.
Result<std::vector<Phone>> phones_of(store::Connection& db, const places::PlaceTree& tree,
                                     const places::Place& ward, Date today) {
    std::vector<Phone> phones;
    for (const auto* unit = &ward; unit; unit = tree.find(unit->parent, today)) {
        auto rows = TRY(db.query(kPhones, unit->id));
        while (TRY(rows.next())) {
            const auto role = access::parse_role(rows.text(3));
            if (!role || !access::may(*role, access::Right::kRecord)) continue;
            phones.push_back({rows.uuid(0), rows.uuid(1), !rows.is_null(2), rows.integer(4) != 0,
                              std::string(rows.text(3))});
        }
    }
    return phones;
}

bool shows(std::string_view secret, int64_t from, int64_t until, std::string_view code) {
    for (int64_t step = from; step <= until; ++step)
        if (totp(secret, step) == code) return true;
    return false;
}

// Whoever was in teams and is in none any more; leaders and officers have their post besides.
Result<bool> has_left(store::Connection& db, const Phone& phone, Date today) {
    if (phone.is_closed) return true;
    const auto memberships = TRY(teams::memberships_of(db, phone.account));
    if (phone.role != "companion" || memberships.empty()) return false;
    return TRY(load_holder(db, phone.account, today))
    .teams.empty();
}

Result<Visitor> find_visitor(store::Connection& db, const std::vector<Phone>& phones,
                             const std::string& shared, std::string_view code, int64_t now_ms) {
    const int64_t now = step_of(now_ms);
    const Date today = date_of(now_ms);
    std::vector<Phone> showing;
    bool any_old = false;
    for (const auto& phone : phones) {
        const auto secret = secret_of_phone(shared, phone.device.text());
        if (shows(secret, now - kStepsBefore, now + kStepsAfter, code))
            showing.push_back(phone);
        else
            any_old = any_old || shows(secret, now - kStepsOld, now - kStepsBefore - 1, code);
    }
    if (showing.empty()) return Visitor{any_old ? Verdict::kOld : Verdict::kUnknown, {}};
    if (showing.size() > 1) return Visitor{Verdict::kSeveral, {}};
    const auto& phone = showing.front();
    if (TRY(has_left(db, phone, today))) return Visitor{Verdict::kLeft, {phone.account, {}, {}, {}, {}}};
    if (phone.is_lost) return Visitor{Verdict::kLost, {phone.account, {}, {}, {}, {}}};
    return Visitor { Verdict::kHere, TRY(load_holder(db, phone.account, today)) };
}

}  // namespace

std::string_view verdict_name(Verdict verdict) { return kVerdicts[static_cast<size_t>(verdict)]; }

std::string read_code(std::string_view typed) {
    std::string code;
    for (const char letter : typed) {
        if (letter == ' ' || letter == '-' || letter == '.') continue;
        if (letter < '0' || letter > '9') return {};
        code += letter;
    }
    return code.size() == static_cast<size_t>(kDigits) ? code : std::string();
}

Result<Holder> load_holder(store::Connection& db, const Uuid& account, Date today) {
    Holder holder;
    holder.account = account;
    {
        auto rows = TRY(db.query(kAccount, account));
        if (TRY(rows.next())) {
            holder.name = rows.text(0);
            holder.role = rows.text(1);
        }
    }
    holder.photo = TRY(find_shown(db, account))
    .photo;
    for (const auto& member : TRY(teams::memberships_of(db, account))) {
        if (!member.holds_on(today)) continue;
        const auto team = TRY(teams::find_team(db, member.team));
        if (team && team->is.holds_on(today)) holder.teams.push_back(team->is.name);
    }
    return holder;
}

Result<Visitor> check_code(const access::Services& services, const places::Place& ward, std::string_view code,
                           const std::string& asker) {
    if (read_code(code).empty())
        return invalid("the code on a visitor's card has six digits", "code", "read it once more");
    const int64_t now = services.log.clock().now_ms();
    const auto attempt = access::make_attempt("badge", asker);
    const auto tree = TRY(services.places.tree());
    const auto shared = TRY(TRY(handover::hub_key(services.log)).der());
    Visitor visitor;
    {
        auto db = TRY(services.log.store().read());
        TRY(access::check_not_locked(*db, attempt, now));
        const auto phones = TRY(phones_of(*db, *tree, ward, date_of(now)));
        visitor = TRY(find_visitor(*db, phones, shared, read_code(code), now));
    }
    if (visitor.verdict == Verdict::kUnknown) {
        TRY(services.log.run([&attempt, now](log::Writing& writing) {
            return access::record_failure(writing.db, attempt, now);
        }));
    } else if (!visitor.holder.account.is_nil()) {
        services.access.audit(visitor.holder.account, "visitor's card verified",
                              fmt::format("{} in {}", verdict_name(visitor.verdict), ward.code));
    }
    return visitor;
}

}  // namespace domdom::safety
