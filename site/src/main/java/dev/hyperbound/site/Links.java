package dev.hyperbound.site;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links between the pages of a folder. */
final class Links {
    private final Path folder;
    private final Map<Path, Set<String>> anchors = new HashMap<>();

    Links(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Those that lead to no file, or to no place in it: a line each. */
    List<String> dead() throws IOException {
        List<String> dead = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                Document page = Jsoup.parse(file);
                for (Element link : page.select("[href], [src]")) {
                    String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    if (!isElsewhere(address) && !leadsSomewhere(file, address)) {
                        dead.add(folder.relativize(file) + ": " + address);
                    }
                }
            }
        }
        return dead;
    }

    private static boolean isElsewhere(String address) {
        return address.contains("://") || address.startsWith("data:") || address.startsWith("mailto:");
    }

    private boolean leadsSomewhere(Path from, String address) throws IOException {
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : URLDecoder.decode(address.substring(hash + 1), StandardCharsets.UTF_8);
        Path target = file.isEmpty()
                ? from
                : Objects.requireNonNull(from.getParent()).resolve(file).normalize();
        if (!target.startsWith(folder) || !Files.isRegularFile(target)) {
            return false;
        }
        return anchor.isEmpty()
                || !target.toString().endsWith(".html")
                || anchors(target).contains(anchor);
    }

    private Set<String> anchors(Path file) throws IOException {
        Set<String> known = anchors.get(file);
        if (known == null) {
            known = new HashSet<>();
            for (Element element : Jsoup.parse(file).select("[id]")) {
                known.add(element.id());
            }
            anchors.put(file, known);
        }
        return known;
    }
}
