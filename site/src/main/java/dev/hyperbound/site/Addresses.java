package dev.hyperbound.site;

import java.util.Optional;

/** Where what the guides link to is in the site. */
final class Addresses {
    private static final String MARKDOWN = ".md";

    private Addresses() {}

    /** The page of a guide. */
    static String page(String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash);
        if (!file.endsWith(MARKDOWN)) {
            return link;
        }
        String page = file.substring(0, file.length() - MARKDOWN.length());
        return (page.equals("README") || page.endsWith("/README")
                        ? page.substring(0, page.length() - "README".length()) + "index"
                        : page)
                + ".html" + anchor;
    }

    /**
     * The address of a link of a guide; none for what is only in the repository.
     *
     * @param guide the guide's own file
     */
    static Optional<String> link(String guide, String link) {
        if (link.startsWith("#") || link.contains("://") || link.startsWith("mailto:")) {
            return Optional.of(link);
        }
        int depth = (int) guide.chars().filter(character -> character == '/').count();
        int up = 0;
        String rest = link;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            up++;
        }
        return up > depth ? Optional.empty() : Optional.of(page(link));
    }
}
