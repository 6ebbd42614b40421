#include "http/router.h"

#include <algorithm>

namespace domdom::http {

namespace {

bool is_param(std::string_view segment) { return segment.size() > 2 && segment.front() == '{'; }
bool is_rest(std::string_view segment) { return is_param(segment) && segment.ends_with("*}"); }

// Takes the first segment off "/api/v1/places".
std::string_view take_segment(std::string_view& path) {
    path.remove_prefix(1);
    const auto segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

void allow(std::vector<Method>& allowed, Method method) {
    if (std::find(allowed.begin(), allowed.end(), method) == allowed.end()) allowed.push_back(method);
}

}  // namespace

size_t Router::child(size_t node, std::string_view segment) {
    if (is_param(segment)) {
        // Not a reference: the vector of nodes grows below.
        const auto slot = is_rest(segment) ? &Node::rest : &Node::param;
        if (nodes_[node].*slot == 0) {
            nodes_[node].*slot = nodes_.size();
            nodes_.emplace_back();
        }
        return nodes_[node].*slot;
    }
    for (const auto& [literal, index] : nodes_[node].literals)
        if (literal == segment) return index;
    nodes_[node].literals.emplace_back(segment, nodes_.size());
    nodes_.emplace_back();
    return nodes_.size() - 1;
}

void Router::add(Route route) {
    size_t node = 0;
    std::string_view left = route.pattern;
    ASSERT(left.starts_with('/'));
    while (!left.empty()) {
        const auto segment = take_segment(left);
        ASSERT(!is_rest(segment) || left.empty());
        node = child(node, segment);
    }
    for (const size_t index : nodes_[node].routes) ASSERT(routes_[index].method != route.method);
    nodes_[node].routes.push_back(routes_.size());
    routes_.push_back(std::move(route));
}

const Route* Router::route_at(const Node& node, Method method) const {
    const Method served = method == Method::kHead ? Method::kGet : method;
    for (const size_t index : node.routes)
        if (routes_[index].method == method) return &routes_[index];
    for (const size_t index : node.routes)
        if (routes_[index].method == served) return &routes_[index];
    return nullptr;
}

// The node where the path ends, preferring one that has the method; 0 when there is none.
size_t Router::match(size_t node, std::string_view path, Method method,
                     std::vector<std::string_view>& values) const {
    const Node& here = nodes_[node];
    if (path.empty()) return here.routes.empty() ? 0 : node;
    const std::string_view whole = path.substr(1);
    const auto segment = take_segment(path);
    size_t second_best = 0;
    std::vector<std::string_view> second_values;
    const auto try_child = [&](size_t next, std::string_view left, std::string_view value, bool is_value) {
        const size_t depth = values.size();
        if (is_value) values.push_back(value);
        const size_t found = match(next, left, method, values);
        if (found != 0 && route_at(nodes_[found], method)) return found;
        if (found != 0 && second_best == 0) second_best = found, second_values = values;
        values.resize(depth);
        return size_t{0};
    };
    for (const auto& [literal, next] : here.literals)
        if (literal == segment)
            if (const size_t found = try_child(next, path, {}, false)) return found;
    if (here.param != 0 && !segment.empty())
        if (const size_t found = try_child(here.param, path, segment, true)) return found;
    if (here.rest != 0 && !whole.empty())
        if (const size_t found = try_child(here.rest, {}, whole, true)) return found;
    if (second_best != 0) values = std::move(second_values);
    return second_best;
}

Router::Found Router::find(Method method, std::string_view path) const {
    Found found;
    std::vector<std::string_view> values;
    if (!path.starts_with('/')) return found;
    const size_t index = match(0, path, method, values);
    if (index == 0) return found;
    const Node& node = nodes_[index];
    found.route = route_at(node, method);
    if (!found.route) {
        for (const size_t route : node.routes) {
            allow(found.allowed, routes_[route].method);
            if (routes_[route].method == Method::kGet) allow(found.allowed, Method::kHead);
        }
        return found;
    }
    std::string_view left = found.route->pattern;
    for (size_t next = 0; !left.empty();) {
        auto segment = take_segment(left);
        if (!is_param(segment)) continue;
        segment = segment.substr(1, segment.size() - (is_rest(segment) ? 3 : 2));
        found.params.add(segment, std::string(values[next++]));
    }
    return found;
}

}  // namespace domdom::http
