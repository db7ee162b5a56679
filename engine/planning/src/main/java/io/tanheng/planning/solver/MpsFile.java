package io.tanheng.planning.solver;

import io.tanheng.planning.solver.LinearProgram.Constraint;
import io.tanheng.planning.solver.LinearProgram.Variable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a program in free MPS, which every solver reads, so that another one can be asked. Columns
 * are {@code x0}, {@code x1} …, rows {@code r0}, {@code r1} … in the order of the program: names of
 * measures need not fit the format. Figures are written as they are, to the last bit.
 */
public final class MpsFile {
  private MpsFile() {}

  /** Writes a program; the objective is the row {@code cost}. */
  public static void write(LinearProgram program, Writer out) throws IOException {
    out.write("NAME plan\nROWS\n N cost\n");
    for (int r = 0; r < program.constraints().size(); r++) {
      out.write(" L r" + r + "\n");
    }
    out.write("COLUMNS\n");
    columns(program, out);
    out.write("RHS\n rhs cost " + -program.constant() + "\n");
    for (int r = 0; r < program.constraints().size(); r++) {
      out.write(" rhs r" + r + " " + program.constraints().get(r).atMost() + "\n");
    }
    out.write("BOUNDS\n");
    for (int x = 0; x < program.variables().size(); x++) {
      double upper = program.variables().get(x).upper();
      out.write(
          upper < Double.POSITIVE_INFINITY
              ? " UP bnd x" + x + " " + upper + "\n"
              : " PL bnd x" + x + "\n");
    }
    out.write("ENDATA\n");
  }

  private static void columns(LinearProgram program, Writer out) throws IOException {
    List<List<String>> entries = new ArrayList<>();
    program.variables().forEach(any -> entries.add(new ArrayList<>()));
    for (int r = 0; r < program.constraints().size(); r++) {
      Constraint row = program.constraints().get(r);
      for (Map.Entry<Integer, Double> term : row.terms().entrySet()) {
        entries.get(term.getKey()).add("r" + r + " " + term.getValue());
      }
    }
    boolean whole = false;
    for (int x = 0; x < entries.size(); x++) {
      Variable variable = program.variables().get(x);
      if (variable.whole() != whole) {
        whole = variable.whole();
        out.write(" M" + x + " 'MARKER' '" + (whole ? "INTORG" : "INTEND") + "'\n");
      }
      out.write(" x" + x + " cost " + variable.cost() + "\n");
      for (String entry : entries.get(x)) {
        out.write(" x" + x + " " + entry + "\n");
      }
    }
    if (whole) {
      out.write(" MEND 'MARKER' 'INTEND'\n");
    }
  }
}
