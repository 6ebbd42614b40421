// What every routes.cpp needs: register a route, ask who, read a place or a cursor.
#pragma once

#include <string>

#include "access/access.h"
#include "base/json.h"
#include "http/router.h"

namespace domdom::access {

// What the routes of a module share. Lives as long as the server.
struct Services {
    http::Router& router;
    Access& access;
    places::Places& places;
    log::Log& log;
    // Where people reach this server, for what is printed; empty: not told. "https://learn.example.vn"
    std::string public_url = {};
};

// A handler that refuses with kForbidden is audited, as the gate's refusals are.
void add_get(const Services& services, std::string pattern, std::string right, http::Plain handler);
void add_post(const Services& services, std::string pattern, std::string right, http::Plain handler);
void add_delete(const Services& services, std::string pattern, std::string right, http::Plain handler);

// A POST whose body is a file: nothing of it is read before `admit` agrees.
void add_upload(const Services& services, std::string pattern, std::string right, size_t bytes_max,
                std::function<Result<>(const http::Request&)> admit, http::Plain handler);

// The query's place (id or code of today) or, without one, the actor's own; always inside the actor's
// subtree.
Result<Uuid> place_asked(const http::Request& request, const Actor& actor, const places::PlaceTree& tree,
                         Date today);
// What every question about a place begins with: who asks, the tree of places, the day, and the place itself.
struct AskedHere {
    Actor actor;
    std::shared_ptr<const places::PlaceTree> tree;
    Date today;
    Uuid place;
};
Result<AskedHere> asked_here(const Services& services, const http::Request& request);
// The query's date, if there is one.
Result<std::optional<Date>> date_asked(const http::Request& request, const char* name);
// A path parameter that is a UUID.
Result<Uuid> id_asked(const http::Request& request, const char* name);

// Where a list over several places goes on: the number of the place and the last person shown, as "3.uuid".
struct PageCursor {
    size_t unit = 0;
    Uuid after;
    std::string text() const;
};
// Empty text is the beginning; anything that text() did not make for `units` places is kInvalid.
Result<PageCursor> parse_cursor(std::string_view text, size_t units);

// The address of one of our pages, for what is printed: under the public address or, without one, under the
// name by which this request came. Only the path when that name means this machine alone.
std::string public_address(const Services& services, const http::Request& request, std::string_view path);
// A QR code as SVG, one path, dark on white with the quiet zone that readers need (4 modules, ISO/IEC 18004).
// kInternal for a text that no code holds (more than some 2300 bytes).
Result<std::string> qr_svg(const std::string& text);

http::Reply json_answer(const json::value& value);

}  // namespace domdom::access
