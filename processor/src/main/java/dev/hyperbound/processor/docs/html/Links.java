package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where descriptions lead: references to parameters, and code that is a parameter's wire name. */
public final class Links {
    private final Map<String, String> byAccessor = new HashMap<>();
    private final Map<String, String> byWireName = new HashMap<>();

    Links(Stub stub) {
        for (Parameter parameter : stub.parameters()) {
            String anchor = Anchors.parameter(parameter.wireName());
            byAccessor.put(parameter.accessor(), anchor);
            byWireName.put(parameter.wireName(), anchor);
        }
    }

    /**
     * A line of a description.
     *
     * @param self the place that the description stands at, which its parts do not lead to
     */
    public List<Fragment> fragments(List<Description.Inline> line, String self) {
        Fragments fragments = new Fragments(self);
        List<Fragment> all = new ArrayList<>();
        for (Description.Inline inline : line) {
            all.add(inline.accept(fragments));
        }
        return List.copyOf(all);
    }

    /**
     * A block of a description.
     *
     * @param self the place that the description stands at
     */
    public HtmlContent content(Description.Block block, String self) {
        return new BlockContent(block, this, self);
    }

    private final class Fragments implements Description.InlineVisitor<Fragment> {
        private final String self;

        private Fragments(String self) {
            this.self = self;
        }

        @Override
        public Fragment words(Description.Words words) {
            return new Fragment(words.text(), Fragment.Style.PLAIN);
        }

        @Override
        public Fragment emphasis(Description.Emphasis emphasis) {
            return new Fragment(emphasis.text(), emphasis.strong() ? Fragment.Style.STRONG : Fragment.Style.EMPHASIZED);
        }

        @Override
        public Fragment code(Description.Code code) {
            return code(code.text(), Optional.ofNullable(byWireName.get(code.text())));
        }

        @Override
        public Fragment reference(Description.Reference reference) {
            return code(reference.text(), Optional.ofNullable(byAccessor.get(reference.accessor())));
        }

        private Fragment code(String text, Optional<String> place) {
            return place.isPresent() && !place.get().equals(self)
                    ? new Fragment(text, Fragment.Style.CODE, place)
                    : new Fragment(text, Fragment.Style.CODE);
        }
    }
}
