// tags and markup in Javadoc, right and wrong
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Tags {
    /**
     * See {@link java.util.Map#get(Object) get}, {@code List<T> & "x" {nested}}, {@literal <b>}, {@value}, {@unknown tag}
     * <table><tr><td>open &amp; &nosuch; &#x110000; 1 < 2 && 3 > 2 <!-- comment
     *
     * @return the value, with {@code @return}
     * @see <a href="https://example.com/">there</a>
     * @since 1.0
     * @custom thing
     */
    @Default("1") int first();

    /** {@inheritDoc} */
    @Default("1") int second();

    /***/
    @Default("1") int third();

    /** «3000||{@link » */
    @Default("1") int fourth();
}
