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
};

void add_get(http::Router& router, std::string pattern, std::string right, http::Plain handler);
void add_post(http::Router& router, std::string pattern, std::string right, http::Plain handler);
void add_delete(http::Router& router, std::string pattern, std::string right, http::Plain handler);

// The query's place (id or code of today) or, without one, the actor's own; always inside the actor's
// subtree.
Result<Uuid> place_asked(const http::Request& request, const Actor& actor, const places::PlaceTree& tree,
                         Date today);
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

http::Reply json_answer(const json::value& value);

}  // namespace domdom::access
