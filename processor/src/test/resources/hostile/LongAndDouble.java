// integers that no double can tell apart
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("big < 9007199254740993")
@Rule("big <= limit")
public interface LongAndDouble {
    @Default("9007199254740992") long big();
    @Default("9007199254740992.0") double limit();
}
