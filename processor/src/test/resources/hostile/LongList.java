// a rule that looks a value up among thousands
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("epochs in [«4000|, |#»]")
@Rule("text in [«4000|, |'t#'»]")
public interface LongList {
    @Default("1") int epochs();
    @Default("t7") String text();
}
