// markup where values are
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Markup {
    @OneOf({"</script><script>alert(1)</script>", "--><b>", "' onmouseover='x", "\" autofocus onfocus=\"x", "<!--", "]]>", "</style>"})
    @Default("</script><script>alert(1)</script>") String text();
    @Group("</details>") @WireName("<b>&amp;|`") @Default("1") int count();
}
