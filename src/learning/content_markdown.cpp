#include "learning/content_markdown.h"

#include <cmark.h>
#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <map>
#include <memory>

namespace domdom::learning {

namespace {

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeText {
    void operator()(char* text) const { std::free(text); }  // cmark's default allocator is malloc
};

std::string escape_attribute(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

bool is(cmark_node* node, cmark_node_type type) { return node && cmark_node_get_type(node) == type; }
bool is_ordered(cmark_node* node) {
    return is(node, CMARK_NODE_LIST) && cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
}

bool is_bold(cmark_node* node) { return is(node, CMARK_NODE_STRONG); }
bool is_html(cmark_node* node) { return is(node, CMARK_NODE_HTML_BLOCK) || is(node, CMARK_NODE_HTML_INLINE); }

// A picture inside the words of another goes with that one.
bool is_picture(cmark_node* node) {
    if (!is(node, CMARK_NODE_IMAGE)) return false;
    for (auto* above = cmark_node_parent(node); above; above = cmark_node_parent(above))
        if (is(above, CMARK_NODE_IMAGE)) return false;
    return true;
}

void append_words(std::string& out, std::string_view words) {
    const bool glued = out.empty() || out.back() == ' ' || words.empty() || words.front() == ' ';
    if (!glued) out += ' ';
    out += words;
}

// What a voice would read of a node and everything in it, except pictures.
std::string plain_text(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_CODE_BLOCK:
            return cmark_node_get_literal(node);
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            return " ";
        case CMARK_NODE_IMAGE:
        case CMARK_NODE_CUSTOM_BLOCK:
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            return {};
        default:
            break;
    }
    std::string out;
    for (auto* child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
        const std::string words = plain_text(child);
        if (cmark_node_get_type(child) >= CMARK_NODE_FIRST_INLINE)
            out += words;
        else if (!words.empty())
            append_words(out, words);
    }
    return out;
}

class PageReader {
  public:
    PageReader(std::string_view markdown, const std::string& file, Findings& findings)
        : file_(file),
          findings_(findings),
          root_(cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT)) {}

    LessonPage read() {
        for (auto* node : collect(root_.get(), is_html)) drop_html(node);
        for (auto* node : collect(root_.get(), is_picture)) place_picture(node);
        for (auto* node = cmark_node_first_child(root_.get()); node; node = cmark_node_next(node))
            read_block(node);
        if (page_.speech.empty()) complain(root_.get(), "there is nothing to read here", "write the lesson");
        const std::unique_ptr<char, FreeText> html(cmark_render_html(root_.get(), CMARK_OPT_DEFAULT));
        page_.html = html.get();
        return std::move(page_);
    }

  private:
    void complain(cmark_node* node, std::string what, std::string mend) {
        // An inline node does not know its line, its paragraph does.
        while (node && cmark_node_get_start_line(node) == 0) node = cmark_node_parent(node);
        const int line = node ? cmark_node_get_start_line(node) : 0;
        findings_.add({file_, static_cast<size_t>(line), "", std::move(what), std::move(mend)});
    }

    // Found before the tree is changed.
    static std::vector<cmark_node*> collect(cmark_node* root, bool (*wanted)(cmark_node*)) {
        std::vector<cmark_node*> found;
        cmark_iter* iter = cmark_iter_new(root);
        for (auto event = cmark_iter_next(iter); event != CMARK_EVENT_DONE; event = cmark_iter_next(iter))
            if (event == CMARK_EVENT_ENTER && wanted(cmark_iter_get_node(iter)))
                found.push_back(cmark_iter_get_node(iter));
        cmark_iter_free(iter);
        return found;
    }

    void drop_html(cmark_node* node) {
        const std::string_view html = cmark_node_get_literal(node);
        if (!html.starts_with("<!--"))  // a note among authors is welcome, and is not published
            complain(node, "HTML has no place in a lesson", "write it in Markdown");
        cmark_node_unlink(node);
        cmark_node_free(node);
    }

    std::optional<int> picture_number(cmark_node* image) {
        constexpr std::string_view kPrefix = "step:";
        const std::string_view url = cmark_node_get_url(image);
        int number = 0;
        if (url.starts_with(kPrefix)) {
            const auto [end, fault] =
                std::from_chars(url.data() + kPrefix.size(), url.data() + url.size(), number);
            if (fault == std::errc() && end == url.data() + url.size() && number > 0) return number;
        }
        complain(image, fmt::format("\"{}\" is no picture of the practice phone", url),
                 "write ![what is seen](step:1)");
        return std::nullopt;
    }

    // The paragraph that is nothing but this picture becomes a figure, to be filled by the application.
    void place_picture(cmark_node* image) {
        const auto number = picture_number(image);
        auto* paragraph = cmark_node_parent(image);
        if (!number) return remove(image);
        std::string alt;
        for (auto* child = cmark_node_first_child(image); child; child = cmark_node_next(child))
            alt += plain_text(child);
        if (alt.empty())
            complain(image, "this picture has no words for those who cannot see it",
                     "write ![what is seen](step:1)");
        if (!is(paragraph, CMARK_NODE_PARAGRAPH) || cmark_node_next(image) || cmark_node_previous(image)) {
            complain(image, "this picture stands inside a sentence",
                     "leave an empty line before and after it");
            return remove(image);
        }
        auto* item = cmark_node_parent(paragraph);
        if (!is(item, CMARK_NODE_ITEM) || !is_ordered(cmark_node_parent(item)))
            complain(image, "this picture stands outside the steps",
                     "indent it under its step by three spaces");
        pictures_of_[item].push_back(*number);
        page_.pictures.push_back(*number);
        page_.alts.push_back(alt);
        auto* figure = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
        const std::string html =
            fmt::format("<figure data-step=\"{}\" role=\"img\" aria-label=\"{}\"></figure>", *number,
                        escape_attribute(alt));
        cmark_node_set_on_enter(figure, html.c_str());
        cmark_node_replace(paragraph, figure);
        cmark_node_free(paragraph);
    }

    void remove(cmark_node* node) {
        cmark_node_unlink(node);
        cmark_node_free(node);
    }

    void read_block(cmark_node* node) {
        if (is(node, CMARK_NODE_HEADING) && cmark_node_get_heading_level(node) == 1)
            complain(node, "a lesson's page has no title of its own",
                     "the title stands in lesson.json; begin with ##");
        if (is_ordered(node)) return read_steps(node);
        if (!is(node, CMARK_NODE_LIST)) return say(plain_text(node));
        for (auto* item = cmark_node_first_child(node); item; item = cmark_node_next(item))
            say(plain_text(item));
    }

    void read_steps(cmark_node* list) {
        if (!page_.steps.empty())
            complain(list, "the steps are broken off and begin again here",
                     "indent what belongs to a step by three spaces");
        for (auto* item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
            page_.steps.push_back({plain_text(item), pictures_of_[item]});
            for (auto* node : collect(item, is_bold)) page_.steps.back().bold.push_back(plain_text(node));
            if (page_.steps.back().text.empty()) complain(item, "this step has no words", "say what to do");
            say(page_.steps.back().text);
        }
    }

    void say(std::string words) {
        if (!words.empty()) page_.speech.push_back(std::move(words));
    }

    const std::string& file_;
    Findings& findings_;
    std::unique_ptr<cmark_node, FreeNode> root_;
    std::map<cmark_node*, std::vector<int>> pictures_of_;
    LessonPage page_;
};

}  // namespace

LessonPage read_page(std::string_view markdown, const std::string& file, Findings& findings) {
    return PageReader(markdown, file, findings).read();
}

}  // namespace domdom::learning
