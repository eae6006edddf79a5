package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.html.templates.JtepageGenerated;
import dev.hyperbound.processor.model.Stub;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** The reference page of a stub. */
public final class ReferencePage {
    private ReferencePage() {}

    /** The whole page. */
    public static String of(Stub stub) {
        TemplateOutput page = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(page), null, stub);
        return page.toString();
    }
}
