package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Facts;
import dev.hyperbound.processor.docs.html.templates.JtepageGenerated;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * The reference page of a stub: one file that needs no other. Everything is in its text; the script only narrows and
 * copies.
 */
public final class ReferencePage {
    private final Frame frame;

    /**
     * Pages of a kind.
     *
     * @param frame what each brings along
     */
    public ReferencePage(Frame frame) {
        this.frame = frame;
    }

    /** The whole page. */
    public String of(Facts facts) {
        TemplateOutput page = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(page), null, new PageView(facts, frame));
        return page.toString();
    }
}
