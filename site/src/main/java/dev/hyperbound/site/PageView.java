package dev.hyperbound.site;

import java.util.ArrayList;
import java.util.List;

/** What the template shows. */
public record PageView(Guide guide, Contents contents) {
    /**
     * A section of the navigation.
     *
     * @param open whether the page itself is in it
     */
    public record Menu(String heading, boolean open, List<Item> items) {}

    /**
     * A line of the navigation.
     *
     * @param here whether it is this page
     */
    public record Item(String label, String address, boolean here) {}

    /** The title of the site. */
    public String site() {
        return contents.title();
    }

    public List<Menu> menus() {
        List<Menu> menus = new ArrayList<>();
        for (Contents.Section section : contents.sections()) {
            List<Item> items = new ArrayList<>();
            boolean open = false;
            for (Contents.Entry entry : section.entries()) {
                boolean here = entry.address().equals(guide.address());
                open |= here;
                items.add(new Item(entry.label(), guide.top() + entry.address(), here));
            }
            menus.add(new Menu(section.heading(), open, List.copyOf(items)));
        }
        return menus;
    }

    /** The headings of this page, if there are enough to want a list. */
    public List<Guide.Part> headings() {
        List<Guide.Part> headings = guide.parts().stream()
                .skip(1)
                .filter(part -> !part.anchor().isEmpty())
                .toList();
        return headings.size() < 3 ? List.of() : headings;
    }
}
