// GET /v and /v/{code}, POST /v/{code}: who stands at my door? Pages without a script, short enough to be
// said on the phone. Whatever the answer, it ends with what to do and whom to ring.
#include <fmt/format.h>

#include "fieldwork/page_writer.h"
#include "places/search.h"
#include "safety/badge.h"
#include "safety/photo.h"

namespace domdom::safety {

namespace {

using access::Services;
using fieldwork::escape;
using fieldwork::PageWriter;
using http::Reply;
using http::Request;
using PagePtr = std::shared_ptr<const fieldwork::PlacePage>;

constexpr size_t kTypedMax = 60;

Reply page_of(const Services& services, const Request& request, const PageWriter& write,
              const std::string& path, const std::string& main, int status = 200) {
    return write.page({"visitTitle", "visitLead", access::public_address(services, request, path)}, path,
                      fmt::format("{}<p class=\"soft\">{}</p>", main, write.word("visitNever")), status);
}

// Which ward? Found by its name, since whoever is rung at does not know codes.
Result<Reply> choose_ward(const Services& services, const Request& request,
                          const fieldwork::PlacePage& page) {
    const PageWriter write(page, TRY(fieldwork::language_of(request)), "");
    const auto typed = request.query_value("q").value_or("");
    if (typed.size() > kTypedMax) return invalid("this is no name of a ward", "q", "write it shorter");
    std::string html = fmt::format(
        "<h1>{}</h1><p>{}</p><form action=\"/v\"><input type=\"hidden\" name=\"lang\" "
        "value=\"{}\"><label><span>{}</span><input name=\"q\" value=\"{}\" required "
        "maxlength=\"60\" autocomplete=\"off\"></label><button class=\"main\">{}</button></form>",
        write.word("visitTitle"), write.word("visitLead"), write.language(), write.word("visitWard"),
        escape(typed), write.word("visitFind"));
    if (!typed.empty()) {
        const auto tree = TRY(services.places.tree());
        auto db = TRY(services.log.store().read());
        std::string list;
        for (const auto* place :
             TRY(places::find_places(*db, *tree, typed, services.log.clock().today())).places) {
            if (place->level != places::Level::kCommune) continue;
            const auto* above = tree->find_latest(place->parent);
            list += fmt::format("<li><a href=\"/v/{}{}\">{}</a>{}</li>", escape(place->code), write.query(),
                                escape(place->name),
                                above ? fmt::format("<span>{}</span>", escape(above->name)) : "");
        }
        html += list.empty() ? fmt::format("<p role=\"status\">{}</p>", write.word("visitNoWard"))
                             : fmt::format("<h2>{}</h2><ul>{}</ul>", write.word("visitWhich"), list);
    }
    return page_of(services, request, write, "/v", html);
}

struct Here {
    std::shared_ptr<const places::PlaceTree> tree;
    const places::Place* ward;
    std::string path;
    PageWriter write;
};
Result<Here> find_here(const Services& services, const Request& request, const fieldwork::PlacePage& page) {
    const auto language = TRY(fieldwork::language_of(request));
    const auto tree = TRY(services.places.tree());
    const Date today = services.log.clock().today();
    const auto* ward = tree->find_by_code(request.params.find("code")->second, today);
    if (!ward || ward->level != places::Level::kCommune)
        return Error{Code::kNotFound, fmt::format("there is no such ward or commune on {}", today.text()),
                     "code", "look for it at /v"};
    return Here{tree, ward, "/v/" + ward->code, PageWriter(page, language, ward->name)};
}

std::string form(const Here& here, std::string_view typed) {
    const auto& write = here.write;
    return fmt::format(
        "<form method=\"post\" action=\"{}{}\"><label><span>{}</span><input class=\"code\" name=\"code\" "
        "value=\"{}\" required inputmode=\"numeric\" maxlength=\"9\" autocomplete=\"off\"></label>"
        "<button class=\"main\">{}</button></form>",
        escape(here.path), write.query(), write.word("visitCode"), escape(typed), write.word("visitCheck"));
}

Result<std::string> whom_to_ring(const Services& services, const Here& here) {
    auto db = TRY(services.log.store().read());
    const auto help = TRY(places::find_help(*db, *here.tree, here.ward->id, services.log.clock().today()));
    return fmt::format("<h2>{}</h2>{}", here.write.word("visitRing"), here.write.help(help));
}

Result<Reply> show(const Services& services, const Request& request, const fieldwork::PlacePage& page) {
    const auto here = TRY(find_here(services, request, page));
    return page_of(
        services, request, here.write, here.path,
        fmt::format("<h1>{}</h1><p>{}</p>{}{}", here.write.word("visitTitle"), here.write.word("visitHow"),
                    form(here, ""), TRY(whom_to_ring(services, here))));
}

std::string who_it_is(const Here& here, const Holder& holder) {
    const auto& write = here.write;
    std::string html = fmt::format("<div class=\"visitor\" role=\"status\">");
    if (!holder.photo.empty())
        html += fmt::format("<img src=\"{}\" alt=\"{}\">", data_address(holder.photo),
                            write.word("visitPhotoOf", {{"name", holder.name}}));
    html += fmt::format("<div><h1>{}</h1><p class=\"good\"><strong>{}</strong></p>", escape(holder.name),
                        write.word("visitHere"));
    for (const auto& team : holder.teams) html += fmt::format("<p>{}</p>", escape(team));
    html += fmt::format("</div></div><p>{}</p><p>{}</p>",
                        write.word(holder.photo.empty() ? "visitNoPhoto" : "visitLook"),
                        write.word("visitOther"));
    return html;
}

// One for each verdict but kHere, in its order.
std::string_view words_for(Verdict verdict) {
    switch (verdict) {
        case Verdict::kOld:
            return "visitOld";
        case Verdict::kLeft:
            return "visitLeft";
        case Verdict::kLost:
            return "visitLost";
        case Verdict::kSeveral:
            return "visitSeveral";
        default:
            return "visitUnknown";
    }
}

std::string warning(const Here& here, Verdict verdict, std::string_view typed) {
    const bool once_more = verdict == Verdict::kOld || verdict == Verdict::kSeveral;
    const auto& write = here.write;
    std::string html = fmt::format("<h1>{}</h1><div role=\"alert\"><p class=\"off\"><strong>{}</strong></p>",
                                   write.word("visitTitle"), write.word(words_for(verdict)));
    html += fmt::format("<p>{}</p></div>", write.word(once_more ? "visitOnceMore" : "visitDont"));
    // A number that was misread is the likeliest mistake of all.
    if (verdict == Verdict::kUnknown || once_more)
        html += form(here, verdict == Verdict::kUnknown ? typed : "");
    return html;
}

Result<Reply> check(const Services& services, const Request& request, const fieldwork::PlacePage& page) {
    const auto here = TRY(find_here(services, request, page));
    const auto form_said = TRY(http::parse_form(request.body));
    const auto typed = form_said.find("code");
    const auto code = typed == form_said.end() ? std::string() : typed->second.substr(0, kTypedMax);
    const auto ring = TRY(whom_to_ring(services, here));
    const auto answer = [&](const std::string& html, int status = 200) -> Reply {
        return page_of(services, request, here.write, here.path, html + ring, status);
    };
    const auto problem = [&](std::string_view word, int status) {
        return answer(fmt::format("<h1>{}</h1><p role=\"alert\" class=\"off\"><strong>{}</strong></p>{}",
                                  here.write.word("visitTitle"), here.write.word(word), form(here, code)),
                      status);
    };
    if (read_code(code).empty()) return problem("visitSix", 400);
    const auto visitor = check_code(services, *here.ward, code, request.peer);
    if (!visitor.ok() && visitor.error().code == Code::kTooMany) return problem("visitTooOften", 429);
    if (!visitor.ok()) return visitor.error();
    return answer(visitor->verdict == Verdict::kHere ? who_it_is(here, visitor->holder)
                                                     : warning(here, visitor->verdict, code));
}

}  // namespace

void add_visitor_pages(const Services& services, PagePtr page) {
    access::add_get(services, "/v", "public", [services, page](const Request& request) {
        return choose_ward(services, request, *page);
    });
    access::add_get(services, "/v/{code}", "public",
                    [services, page](const Request& request) { return show(services, request, *page); });
    access::add_post(services, "/v/{code}", "public",
                     [services, page](const Request& request) { return check(services, request, *page); });
}

}  // namespace domdom::safety
