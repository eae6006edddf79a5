package dev.hyperbound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Can everybody use a page? As far as axe-core can tell. */
public final class Axe {
    private Axe() {}

    /**
     * Asserts that axe finds nothing.
     *
     * @param state of the page, for the message
     * @param rules that must have found something to judge
     */
    public static void assertAccessible(Tab tab, String state, int rules) throws IOException {
        JsonNode found = axe(tab);
        assertThat(found.path("passes").asInt()).isGreaterThan(rules);
        assertThat(found.path("violations")).as("violations, %s", state).isEmpty();
        assertThat(found.path("unexplained")).as("incomplete, %s", state).isEmpty();
    }

    /**
     * Runs axe. It can't judge the contrast of text in pictures, and of what scrolls: that is computed here, as axe does
     * it where it can, from the colours that text and ground really have. What has no plain colour, is partly
     * transparent or stands before a picture stays unexplained.
     */
    private static JsonNode axe(Tab tab) throws IOException {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            tab.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";0");
        }
        return tab.evaluate("""
                (async () => {
                  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                  const result = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete'], preload: false});
                  const channels = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(Number)
                    .map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
                  const luminance = colour => channels(colour).reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
                  const contrast = (a, b) => {
                    const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
                    return (bright + 0.05) / (dark + 0.05);
                  };
                  const plain = colour => /^rgb\\(/.test(colour);
                  const ground = element => {
                    const box = element.closest('.graph a')?.querySelector('rect, circle');
                    if (box) {
                      return getComputedStyle(box).fill;
                    }
                    const style = getComputedStyle(element);
                    const isClear = style.backgroundColor === 'rgba(0, 0, 0, 0)' && style.backgroundImage === 'none';
                    return isClear && element.parentElement ? ground(element.parentElement)
                      : style.backgroundImage === 'none' ? style.backgroundColor : '';
                  };
                  const isFaded = element => element !== null
                    && (getComputedStyle(element).opacity !== '1' || isFaded(element.parentElement));
                  const least = element => {
                    const {fontSize, fontWeight} = getComputedStyle(element);
                    const points = parseFloat(fontSize) * 0.75;
                    return points >= 18 || (points >= 14 && fontWeight >= 700) ? 3 : 4.5;
                  };
                  const explained = (rule, node) => {
                    const element = document.querySelector(node.target[0]);
                    const ink = getComputedStyle(element)[element.closest('svg') ? 'fill' : 'color'];
                    const behind = ground(element);
                    return rule === 'color-contrast' && plain(ink) && plain(behind) && !isFaded(element)
                      && contrast(ink, behind) >= least(element);
                  };
                  const shorten = entry => entry.nodes.map(node => entry.id + ': ' + node.target + ' ' + node.any.map(check => check.message));
                  return {
                    passes: result.passes.length,
                    violations: result.violations.flatMap(shorten),
                    unexplained: result.incomplete.flatMap(entry => shorten(
                      {...entry, nodes: entry.nodes.filter(node => !explained(entry.id, node))})),
                  };
                })()
                """);
    }
}
