#include "fieldwork/sign_up_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "access/attempts.h"
#include "access/secrets.h"
#include "base/text.h"
#include "fieldwork/page_writer.h"
#include "fieldwork/sign_ups.h"

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr int kSeatsOnPage = 6;

struct Shared {
    Services services;
    std::shared_ptr<const PlacePage> page;
    bool asks_email;
};

// A page of this place, in the language asked for.
struct Asked {
    std::string path;  // of the place
    std::vector<Uuid> units;
    PageWriter write;
};

Result<Asked> asked_place(const Shared& shared, const Request& request) {
    const auto language = TRY(language_of(request));
    const auto tree = TRY(shared.services.places.tree());
    const Date today = shared.services.log.clock().today();
    const auto* place = tree->find_by_code(request.params.find("code")->second, today);
    if (!place)
        return Error{Code::kNotFound, fmt::format("there is no such unit on {}", today.text()), "code"};
    return Asked{"/p/" + place->code, tree->subtree(place->id, today),
                 PageWriter(*shared.page, language, place->name)};
}

Result<Session> session_in(store::Connection& db, const Asked& asked, const Uuid& id) {
    auto session = TRY(find_session(db, id));
    if (session && std::find(asked.units.begin(), asked.units.end(), session->place) != asked.units.end())
        return std::move(*session);
    return Error{Code::kNotFound, "there is no such session here", "id"};
}

std::string value_of(const http::Pairs& form, std::string_view name) {
    const auto it = form.find(name);
    return it == form.end() ? "" : it->second;
}

Uuid id_from(const std::string& token) { return make_uuid_v8("sign-up " + token); }

Reply page_of(const Shared& shared, const Request& request, const Asked& asked, const std::string& path,
              const std::string& body, int status = 200) {
    return asked.write.page(
        {"heading", "lead", access::public_address(shared.services, request, path), false}, path,
        fmt::format("<p><a href=\"{}{}\">{}</a></p>{}", asked.path, asked.write.query(),
                    asked.write.word("sessions"), body),
        status);
}

std::string field(const PageWriter& write, std::string_view name, std::string_view hint,
                  const std::string& value, std::string_view attributes) {
    return fmt::format(
        "<label><span>{}</span><input name=\"{}\" value=\"{}\" {}><span class=\"soft\">{}</span></label>",
        write.word(name), name, escape(value), attributes, write.word(hint));
}

// What was typed stays where something is missing.
std::string form_html(const PageWriter& write, const http::Pairs& typed, const std::string& problem,
                      bool asks_email) {
    std::string seats, email;
    if (asks_email)
        email =
            field(write, "email", "emailHint", value_of(typed, "email"), "type=\"email\" maxlength=\"254\"");
    for (int n = 1; n <= kSeatsOnPage; ++n)
        seats += fmt::format("<option{}>{}</option>",
                             value_of(typed, "seats") == fmt::format("{}", n) ? " selected" : "", n);
    const std::string token = value_of(typed, "token");
    return fmt::format(
        "{}<form method=\"post\" action=\"{}\">{}{}{}<label><span>{}</span><select "
        "name=\"seats\">{}</select></label>"
        "<label class=\"tick\"><input type=\"checkbox\" name=\"agree\" value=\"yes\" "
        "required><span>{}</span></label>"
        "<input type=\"hidden\" name=\"token\" value=\"{}\">"
        "<input type=\"hidden\" name=\"consent\" value=\"{}\"><button class=\"main\">{}</button></form>",
        problem.empty() ? "" : fmt::format("<p class=\"off\" role=\"alert\">{}</p>", write.word(problem)),
        write.query(), field(write, "name", "nameHint", value_of(typed, "name"), "required maxlength=\"60\""),
        field(write, "phone", "phoneHint", value_of(typed, "phone"), "type=\"tel\" maxlength=\"40\""), email,
        write.word("seats"), seats, write.word("agree"),
        access::is_token(token) ? token : access::make_token(), kSignUpConsent, write.word("send"));
}

bool is_over(const Session& session, int64_t now_ms) {
    return session.starts_at + session.minutes * int64_t{60'000} <= now_ms;
}

// How many places are left, in words; nothing where there is no limit.
Result<std::string> places_left(store::Connection& db, const Session& session, const PageWriter& write) {
    const auto capacity = session.places();
    if (!capacity) return std::string();
    auto list = TRY(load_sign_ups(db, session));
    const int taken = give_places(list, capacity);
    const bool anyone_waits =
        std::any_of(list.begin(), list.end(), [](const SignUp& one) { return one.waiting > 0; });
    const std::string left = taken >= *capacity || anyone_waits
                                 ? write.word("full")
                                 : write.word("left", {{"n", fmt::format("{}", *capacity - taken)}});
    return fmt::format("<p><strong>{}</strong></p>", left);
}

Result<Reply> show_form(const Shared& shared, const Request& request, const http::Pairs& typed,
                        const std::string& problem, int status) {
    const auto asked = TRY(asked_place(shared, request));
    auto db = TRY(shared.services.log.store().read());
    const auto session = TRY(session_in(*db, asked, TRY(access::id_asked(request, "id"))));
    std::string body =
        fmt::format("<h1>{}</h1><ul>{}</ul>", asked.write.word("signUp"), asked.write.session(session));
    if (is_over(session, shared.services.log.clock().now_ms()))
        body += fmt::format("<p>{}</p>", asked.write.word("over"));
    else if (!session.cancelled)
        body += TRY(places_left(*db, session, asked.write))
    +form_html(asked.write, typed, problem, shared.asks_email);
    const auto path = fmt::format("{}/sessions/{}", asked.path, session.id.text());
    return page_of(shared, request, asked, path, body, status);
}

// The word for what is missing; nothing when all is there.
std::string missing(const http::Pairs& form) {
    const std::string name = value_of(form, "name");
    if (std::all_of(name.begin(), name.end(), [](char c) { return c == ' '; })) return "nameFirst";
    if (const auto phone = value_of(form, "phone"); !phone.empty() && !is_phone(phone, 1))
        return "phoneWrong";
    if (const auto email = value_of(form, "email"); !email.empty() && !is_email(email)) return "emailWrong";
    return value_of(form, "agree") == "yes" ? "" : "agreeFirst";
}

Result<Reply> to_page(const std::string& path) {
    Reply reply;
    reply.status = 303;
    reply.headers.emplace_back("Location", path);
    return reply;
}

Result<Reply> take(const Shared& shared, const Request& request) {
    const auto form = TRY(http::parse_form(request.body));
    if (const auto word = missing(form); !word.empty()) return show_form(shared, request, form, word, 400);
    const auto asked = TRY(asked_place(shared, request));
    const Uuid id = TRY(access::id_asked(request, "id"));
    const auto token = value_of(form, "token");
    if (!access::is_token(token)) return show_form(shared, request, form, "", 400);
    const json::object typed{
        {"name", value_of(form, "name")},
        {"phone", value_of(form, "phone")},
        {"email", value_of(form, "email")},
        {"seats", value_of(form, "seats").empty() ? 1 : value_of(form, "seats")[0] - '0'}};
    const auto fields = Fields::of(typed);
    auto coming = TRY(parse_coming(fields, id_from(token),
                                   static_cast<int>(TRY(fields.integer("seats", 1, kSeatsOnPage)))));
    coming.language = asked.write.language();
    if (const auto given = value_of(form, "consent"); !given.empty())
        coming.consent = TRY(consent_asked(Fields::of(json::object{{"consent", given}})));
    // Each counts against the network it comes from, session by session: a whole village may share one.
    const auto attempt = access::make_attempt("signup", access::network_of(request.peer) + id.text());
    const auto done = shared.services.log.run([&](log::Writing& writing) -> Result<> {
        if (TRY(writing.find(coming.id))) return {};
        const auto session = TRY(session_in(writing.db, asked, id));
        TRY(access::check_not_locked(writing.db, attempt, writing.now_ms));
        TRY(sign_up(writing, session, coming));
        return access::record_failure(writing.db, attempt, writing.now_ms);
    });
    if (!done.ok() && done.error().code == Code::kTooMany)
        return show_form(shared, request, form, "tooOften", 429);
    if (!done.ok() && done.error().code == Code::kConflict) return show_form(shared, request, form, "", 409);
    TRY(done);
    return to_page(fmt::format("{}/signed/{}{}", asked.path, token, asked.write.query()));
}

Result<SignUp> asked_sign_up(const Request& request, store::Connection& db) {
    const std::string& token = request.params.find("token")->second;
    auto found = access::is_token(token) ? TRY(find_sign_up(db, id_from(token))) : std::nullopt;
    if (!found) return Error{Code::kNotFound, "nobody signed up with this address", "token"};
    return std::move(*found);
}

Result<Reply> show_place(const Shared& shared, const Request& request) {
    const auto asked = TRY(asked_place(shared, request));
    auto db = TRY(shared.services.log.store().read());
    const auto one = TRY(asked_sign_up(request, *db));
    const auto session = TRY(session_in(*db, asked, one.session));
    const auto list = TRY(load_sign_ups(*db, session));
    const auto own =
        std::find_if(list.begin(), list.end(), [&](const SignUp& other) { return other.id == one.id; });
    const auto path = fmt::format("{}/signed/{}", asked.path, request.params.find("token")->second);
    const auto& write = asked.write;
    std::string body;
    if (own == list.end() || own->cancelled)
        body = fmt::format("<h1>{}</h1>", write.word("givenBack"));
    else
        body = fmt::format(
            "<h1>{}</h1><ul>{}</ul><p>{}</p><form method=\"post\" action=\"{}\"><button class=\"main "
            "quiet\">{}</button></form>",
            own->waiting == 0 ? write.word("signedUp")
                              : write.word("waits", {{"n", fmt::format("{}", own->waiting)}}),
            write.session(session), write.word("keepAddress"), write.query(), write.word("giveBack"));
    return page_of(shared, request, asked, path, body);
}

Result<Reply> give_back(const Shared& shared, const Request& request) {
    const auto asked = TRY(asked_place(shared, request));
    TRY(shared.services.log.run([&](log::Writing& writing) -> Result<> {
        const auto one = TRY(asked_sign_up(request, writing.db));
        return one.cancelled ? Result<>{} : cancel_sign_up(writing, one);
    }));
    return to_page(
        fmt::format("{}/signed/{}{}", asked.path, request.params.find("token")->second, asked.write.query()));
}

}  // namespace

void add_sign_up_pages(const Services& services, std::shared_ptr<const PlacePage> page, bool asks_email) {
    const Shared shared{services, std::move(page), asks_email};
    access::add_get(services, "/p/{code}/sessions/{id}", "public",
                    [shared](const Request& request) { return show_form(shared, request, {}, "", 200); });
    access::add_post(services, "/p/{code}/sessions/{id}", "public",
                     [shared](const Request& request) { return take(shared, request); });
    access::add_get(services, "/p/{code}/signed/{token}", "public",
                    [shared](const Request& request) { return show_place(shared, request); });
    access::add_post(services, "/p/{code}/signed/{token}", "public",
                     [shared](const Request& request) { return give_back(shared, request); });
}

}  // namespace domdom::fieldwork
