package dev.hyperbound.processor.docs.index;

import dev.hyperbound.processor.docs.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What the index says about a stub.
 *
 * @param file the name of its page in the folder
 * @param others the same in other formats
 */
public record Algorithm(String file, Summary summary, List<Link> others, List<ListedParameter> parameters) {
    /** How the name of a page ends. */
    static final String PAGE = ".html";

    private static final List<Link> FORMATS = List.of(
            new Link(".md", "Markdown"),
            new Link(".schema.json", "JSON Schema"),
            new Link(".sagemaker.json", "SageMaker specification"));

    public Algorithm {
        others = List.copyOf(others);
        parameters = List.copyOf(parameters);
    }

    /**
     * The head of a page.
     *
     * @param name the algorithm's name
     * @param figures how many parameters it has, and of which kinds
     */
    public record Summary(String name, String title, String figures, String description) {}

    /** A file about the same stub. */
    public record Link(String file, String format) {}

    /**
     * A parameter, as the overview of a page has it.
     *
     * @param anchor its place on the page
     * @param byDefault its default as it is sent; none if it has none
     * @param tags what it is: {@code required}, {@code tunable} and the like
     */
    public record ListedParameter(
            String name, String anchor, String about, String type, Optional<String> byDefault, List<String> tags) {
        public ListedParameter {
            tags = List.copyOf(tags);
        }

        private JsonObject json() {
            return JsonObject.of("name", name)
                    .with("anchor", anchor)
                    .with("type", type)
                    .with("default", byDefault)
                    .withUnlessEmpty("description", about)
                    .withUnlessEmpty("tags", tags);
        }
    }

    /** The formats beside a page. */
    static List<Link> others(String file, SortedSet<String> names) {
        String stub = stub(file);
        List<Link> others = new ArrayList<>();
        for (Link format : FORMATS) {
            if (names.contains(stub + format.file())) {
                others.add(new Link(stub + format.file(), format.format()));
            }
        }
        return others;
    }

    private static String stub(String file) {
        return file.substring(0, file.length() - PAGE.length());
    }

    /** All of it, for programs. */
    JsonObject json() {
        List<JsonObject> listed = new ArrayList<>();
        for (ListedParameter parameter : parameters) {
            listed.add(parameter.json());
        }
        List<String> documents = new ArrayList<>();
        for (Link other : others) {
            documents.add(other.file());
        }
        return JsonObject.of("name", summary.name())
                .with("title", summary.title())
                .with("stub", stub(file))
                .withUnlessEmpty("description", summary.description())
                .with("page", file)
                .withUnlessEmpty("documents", documents)
                .with("parameters", listed);
    }
}
