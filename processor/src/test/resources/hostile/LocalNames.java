// methods named like variables and members of generated code
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("value < 2 && found < 3")
public interface LocalNames {
    @Default("1") int value();
    @Default("1") int map();
    @Default("1") int found();
    @Default("1") int misread();
    @Default("1") int other();
    @Default("1") int result();
    @Default("1") int that();
    @Default("1") int element();
    @Default("1") int i();
    @Default("1") int key();
    @Default("1") int problem();
    @Default("1") int builder_();
    @Default("1") int Builder();
    @Default("1") int Parameters();
    @Default("1") int violations();
    @Default("0.5") @Tunable("[0.1, 1]") double space();
}
