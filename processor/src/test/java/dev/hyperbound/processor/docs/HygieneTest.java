package dev.hyperbound.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.docs.json.JsonText;
import dev.hyperbound.processor.testing.HostileTexts;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** JSON and HTML give back the author's text, whatever it is. */
class HygieneTest {
    private static final int AT_ONCE = 10_000;

    @Test
    void jsonSaysWhatTheAuthorSaid() throws JsonProcessingException {
        List<String> texts = HostileTexts.authored();
        ObjectMapper json = new ObjectMapper();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            List<String> some = texts.subList(from, from + AT_ONCE);
            JsonObject members = JsonObject.EMPTY;
            for (String text : some.subList(0, 100)) {
                members = members.with(text, text);
            }
            String written = JsonText.of(JsonObject.of("texts", some).with("members", members));
            assertThat(written).doesNotContain("</script", "\u2028", "\u2029", "\r");
            JsonNode read = json.readTree(written);
            for (int i = 0; i < some.size(); i++) {
                assertThat(read.path("texts").path(i).textValue())
                        .as("text %d of seed %d", from + i, HostileTexts.SEED)
                        .isEqualTo(some.get(i));
            }
            read.path("members")
                    .properties()
                    .forEach(member -> assertThat(member.getValue().textValue()).isEqualTo(member.getKey()));
        }
    }

    /** As the templates of the page write text, and values of attributes. */
    @Test
    void htmlSaysWhatTheAuthorSaid() {
        // U+FFFF is jsoup's own mark of the end
        List<String> texts = HostileTexts.authored().stream()
                .filter(text -> text.indexOf('\uffff') < 0)
                .toList();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            TemplateOutput page = new StringOutput();
            OwaspHtmlTemplateOutput html = new OwaspHtmlTemplateOutput(page);
            for (String text : some) {
                html.writeContent("<code title=\"");
                html.setContext("code", "title");
                html.writeUserContent(text);
                html.writeContent("\">");
                html.setContext("code", null);
                html.writeUserContent(text);
                html.writeContent("</code>");
            }
            Elements read = Jsoup.parse(page.toString()).body().children();
            for (int i = 0; i < Math.min(read.size(), some.size()); i++) {
                Element code = read.get(i);
                String text = some.get(i);
                assertThat(code.children()).isEmpty();
                assertThat(List.of(code.wholeText(), code.attr("title")))
                        .as("text %d of seed %d", from + i, HostileTexts.SEED)
                        .containsOnly(text);
                assertThat(code.attributesSize()).isEqualTo(1);
            }
            assertThat(read).hasSize(some.size());
        }
    }
}
