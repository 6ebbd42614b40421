// GET and POST /p/{code}/help: a form that works without a script, from a link or the QR code of a poster.
#include <fmt/format.h>

#include "fieldwork/public_page.h"
#include "helpdesk/asking.h"

namespace domdom::helpdesk {

namespace {

using access::Services;
using fieldwork::escape;
using fieldwork::PublicPage;
using http::Reply;
using http::Request;
using PagePtr = std::shared_ptr<const fieldwork::PlacePage>;

// What was typed, so that nobody types it twice.
struct Filled {
    std::string request, via, name, phone, words, for_whom;
    bool agreed = false;
};

std::string field(const PublicPage& write, std::string_view label, std::string_view name,
                  std::string_view value, std::string_view more) {
    return fmt::format("<label><span>{}</span><input name=\"{}\" value=\"{}\" {}></label>", write.word(label),
                       name, escape(value), more);
}

std::string form(const PublicPage& write, std::string_view path, const Filled& filled) {
    std::string html =
        fmt::format("<form method=\"post\" action=\"{}?lang={}\">", escape(path), write.language());
    for (const auto& [name, value] : {std::pair("request", &filled.request), std::pair("via", &filled.via)})
        html += fmt::format("<input type=\"hidden\" name=\"{}\" value=\"{}\">", name, escape(*value));
    html += field(write, "askName", "name", filled.name, "required maxlength=\"60\" autocomplete=\"name\"");
    html += field(write, "askPhone", "phone", filled.phone,
                  "required type=\"tel\" maxlength=\"30\" autocomplete=\"tel\"");
    html += field(write, "askWords", "words", filled.words, "maxlength=\"200\" autocomplete=\"off\"");
    html += field(write, "askForWhom", "forWhom", filled.for_whom, "maxlength=\"60\" autocomplete=\"off\"");
    html += fmt::format(
        "<p class=\"soft\">{}</p><label class=\"tick\"><input type=\"checkbox\" name=\"agreed\" "
        "value=\"yes\" required{}><span>{}</span></label>",
        write.word("askKept"), filled.agreed ? " checked" : "", write.word("askAgree"));
    return html + fmt::format("<button class=\"main\">{}</button></form>", write.word("askSend"));
}

struct Here {
    const places::Place* place;
    std::string path;
    PublicPage write;
};
Result<Here> find_here(const Services& services, const Request& request, const fieldwork::PlacePage& page) {
    const auto language = TRY(fieldwork::language_of(request));
    const auto tree = TRY(services.places.tree());
    const auto* place =
        TRY(commune_asked(*tree, request.params.find("code")->second, services.log.clock().today()));
    return Here{place, "/p/" + place->code + "/help", PublicPage(page, language, place->name)};
}

Reply answer(const Services& services, const Request& request, const Here& here, std::string_view main,
             int status = 200) {
    return here.write.page({"askTitle", "askLead", access::public_address(services, request, here.path)},
                           here.path,
                           fmt::format("<h1>{}</h1>{}<p class=\"soft\">{}</p>", here.write.word("askTitle"),
                                       main, here.write.word("safe")),
                           status);
}

Result<Reply> show(const Services& services, const Request& request, const fieldwork::PlacePage& page) {
    const auto here = TRY(find_here(services, request, page));
    Filled filled;
    filled.request = make_uuid_v7(services.log.clock().now_ms()).text();
    filled.via = request.query_value("via").value_or("page");
    if (filled.via != "page" && filled.via != "poster")
        return invalid("people come here from a page or a poster", "via", "leave it out");
    return answer(
        services, request, here,
        fmt::format("<p>{}</p>{}", here.write.word("askLead"), form(here.write, here.path, filled)));
}

Result<Filled> read_form(const Request& request) {
    const auto form = TRY(http::parse_form(request.body));
    const auto value = [&form](std::string_view name) {
        const auto typed = form.find(name);
        return typed == form.end() ? std::string() : typed->second;
    };
    return Filled{value("request"),        value("via") == "poster" ? "poster" : "page",
                  value("name"),           value("phone"),
                  value("words"),          value("forWhom"),
                  value("agreed") == "yes"};
}

Result<PublicAsking> parse_filled(const Filled& filled, const places::Place& place) {
    const json::object said{{"request", filled.request},
                            {"via", filled.via},
                            {"forOther", !filled.for_whom.empty()},
                            {"agreed", filled.agreed}};
    const json::object secrets{{"name", filled.name},
                               {"phone", filled.phone},
                               {"words", filled.words},
                               {"forWhom", filled.for_whom}};
    PublicAsking asking;
    asking.place = place.id;
    asking.said = TRY(RequestAsked::parse(Fields::of(said)));
    asking.asker = TRY(parse_asker(Fields::of(secrets), {.name = true, .phone = true}));
    return asking;
}

// Which sentence says what is wrong; the form stays as it was filled in.
std::string_view words_for(const Error& error) {
    if (error.code == Code::kTooMany) return "askTooMany";
    if (error.kind == "request-name") return "askNameFirst";
    if (error.kind == "request-phone") return "askPhoneFirst";
    if (error.where == "agreed") return "askAgreeFirst";
    return "askWrong";
}

Result<Reply> take(const Services& services, const Request& request, const fieldwork::PlacePage& page) {
    const auto here = TRY(find_here(services, request, page));
    const auto filled = TRY(read_form(request));
    const auto asking = parse_filled(filled, *here.place);
    const auto recorded =
        asking.ok() ? record_asking(services, *asking, request.peer) : Result<>(asking.error());
    if (recorded.ok())
        return answer(services, request, here,
                      fmt::format("<p role=\"status\"><strong>{}</strong></p><p>{}</p><p><a class=\"main\" "
                                  "href=\"/p/{}\">{}</a></p>",
                                  here.write.word("askDone"), here.write.word("askDoneHow"),
                                  escape(here.place->code), here.write.word("askBack")));
    const Error& error = recorded.error();
    // Without its hidden field it is no form of ours, and nobody sits before it.
    const bool theirs = error.code == Code::kInvalid || error.code == Code::kTooMany;
    if (!theirs || error.where == "request") return error;
    return answer(services, request, here,
                  fmt::format("<p role=\"alert\" class=\"off\"><strong>{}</strong></p>{}",
                              here.write.word(words_for(error)), form(here.write, here.path, filled)),
                  http::status_of(error.code));
}

}  // namespace

void add_asking_page(const Services& services, PagePtr page) {
    access::add_get(services, "/p/{code}/help", "public",
                    [services, page](const Request& request) { return show(services, request, *page); });
    access::add_post(services, "/p/{code}/help", "public",
                     [services, page](const Request& request) { return take(services, request, *page); });
}

}  // namespace domdom::helpdesk
