// four thousand allowed values, of each type
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface ManyAllowed {
    @OneOf({«4000|,
            |"v#"»}) @Default("v7") String text();
    @OneOf({«4000|,
            |"#"»}) @Default("7") int whole();
    @OneOf({«4000|,
            |"#.5"»}) @Default("7.5") @Tunable double real();
}
