package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.html.templates.JtepageGenerated;
import dev.hyperbound.processor.model.Stub;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * The reference page of a stub: one file that needs no other. Everything is in its text; the script only narrows and
 * copies.
 */
public final class ReferencePage {
    private ReferencePage() {}

    /** The whole page. */
    public static String of(Stub stub) {
        TemplateOutput page = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(page), null, PageView.of(stub));
        return page.toString();
    }
}
