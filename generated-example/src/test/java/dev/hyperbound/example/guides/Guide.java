package dev.hyperbound.example.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marked blocks of a guide. {@code <!-- file: a/B.java -->} stands before a file, {@code <!-- run -->} before
 * statements with their imports, {@code <!-- prints -->} before what the statements, or the last file, print.
 *
 * @param files by their names
 * @param prints what the last file prints
 */
record Guide(Map<String, String> files, Optional<String> prints, List<Recipe> recipes) {
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (file: (\\S+)|run|prints) -->\\n```\\w*\\n(.*?)\\n```", Pattern.DOTALL);

    /** Statements, and what they print. */
    record Recipe(String code, String prints) {
        /** The statements as a class. */
        String asClass(String name) {
            StringBuilder imports = new StringBuilder();
            StringBuilder body = new StringBuilder();
            code.lines()
                    .forEach(line -> (line.startsWith("import ") ? imports : body)
                            .append(line)
                            .append('\n'));
            return imports + "public class " + name
                    + " {\n  public static void main(String[] args) throws Exception {\n" + body + "  }\n}\n";
        }
    }

    static Guide read(Path page) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        List<Recipe> recipes = new ArrayList<>();
        Optional<String> prints = Optional.empty();
        Optional<String> code = Optional.empty();
        Matcher matcher = BLOCK.matcher(Files.readString(page));
        while (matcher.find()) {
            String text = matcher.group(3);
            if (matcher.group(2) != null) {
                files.put(matcher.group(2), text + "\n");
            } else if (matcher.group(1).equals("run")) {
                code = Optional.of(text);
            } else if (code.isPresent()) {
                recipes.add(new Recipe(code.get(), text));
                code = Optional.empty();
            } else {
                prints = Optional.of(text);
            }
        }
        return new Guide(files, prints, recipes);
    }
}
