// what ends a comment, as it is and as an escape
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule(value = "epochs <= 10", message = "*/ } static { } /* \"; // {0} {epochs} %s $L \\u002a\\u002f")
public interface CommentEnds {
    @Default("*/ static { if (true) throw new Error(); } /*") String first();
    @OneOf({"*/", "/*", "//", "\\u002a\\u002f"}) @Default("*/") String second();
    @Default("1") int epochs();

    /** \\u002a\\u002f &#42;&#47; {@code *&#47;} */
    @Default("1") int third();
}
