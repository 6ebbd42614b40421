// Holds the API's description against the routes, for tests: every route documented, every documented path
// routed.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/json.h"
#include "http/router.h"

namespace domdom::http {

// "GET /api/v1/places/{id}": once for each route, or each operation of the document.
inline std::set<std::string> routed_operations(const Router& router) {
    std::set<std::string> operations;
    for (const auto& route : router.routes())
        operations.insert(std::string(name_of(route.method)) + " " + route.pattern);
    return operations;
}

inline std::set<std::string> documented_operations(const json::value& document) {
    std::set<std::string> operations;
    for (const auto& [path, item] : document.at("paths").as_object())
        for (const Method method : {Method::kGet, Method::kPost, Method::kPut, Method::kDelete}) {
            std::string name(name_of(method));
            std::string key = name;
            for (char& c : key) c = static_cast<char>(c | 0x20);
            if (item.as_object().contains(key)) operations.insert(name + " " + std::string(path));
        }
    return operations;
}

// Whether `security` of an operation says what the route's right says: public, or signed in.
inline bool is_documented_public(const json::value& document, const Route& route) {
    std::string key(name_of(route.method));
    for (char& c : key) c = static_cast<char>(c | 0x20);
    return document.at("paths").at(route.pattern).at(key).at("security").as_array().empty();
}

}  // namespace domdom::http
