package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.html.templates.JteitemsGenerated;
import dev.hyperbound.processor.docs.html.templates.JtelistingGenerated;
import dev.hyperbound.processor.docs.html.templates.JteparagraphGenerated;
import dev.hyperbound.processor.docs.html.templates.JtetableGenerated;
import dev.hyperbound.processor.model.Description;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;

/**
 * A block of a description on the page: each kind has a template.
 *
 * @param self the place that the description stands at
 */
record BlockContent(Description.Block block, Links links, String self) implements HtmlContent {
    @Override
    public void writeTo(HtmlTemplateOutput output) {
        block.accept(new Templates(output));
    }

    /** Each answers with the output that it has written to. */
    private final class Templates implements Description.BlockVisitor<HtmlTemplateOutput> {
        private final HtmlTemplateOutput output;

        private Templates(HtmlTemplateOutput output) {
            this.output = output;
        }

        @Override
        public HtmlTemplateOutput paragraph(Description.Paragraph paragraph) {
            JteparagraphGenerated.render(output, null, paragraph, links, self);
            return output;
        }

        @Override
        public HtmlTemplateOutput items(Description.Items items) {
            JteitemsGenerated.render(output, null, items, links, self);
            return output;
        }

        @Override
        public HtmlTemplateOutput listing(Description.Listing listing) {
            JtelistingGenerated.render(output, null, listing);
            return output;
        }

        @Override
        public HtmlTemplateOutput table(Description.Table table) {
            JtetableGenerated.render(output, null, table, links, self);
            return output;
        }
    }
}
