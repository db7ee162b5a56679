package io.tanheng.ledger.offset;

import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** The rows of the registry in the database. */
final class RegistryRows {
  private static final String BLOCKS =
      "from BlockRow where series in (select s.id from SeriesRow s where s.registry = :registry"
          + " and s.project = :project and s.prefix = :prefix)"
          + " and first < :end and end > :first order by first";

  private static final String COMPARABLE =
      "from BlockRow where first < :end and end > :first"
          + " and (projectKey = :project or prefix = :prefix) order by id";

  private final StatelessSession session;

  RegistryRows(StatelessSession session) {
    this.session = session;
  }

  Optional<SeriesRow> series(SeriesName name) {
    return session
        .createSelectionQuery(
            "from SeriesRow where registry = :registry and project = :project"
                + " and prefix = :prefix",
            SeriesRow.class)
        .setParameter("registry", name.registryKey())
        .setParameter("project", name.projectKey())
        .setParameter("prefix", name.prefix())
        .uniqueResultOptional();
  }

  /** The series, made where there is none; others wait for it until the transaction ends. */
  SeriesRow claim(SeriesName name) {
    Optional<SeriesRow> known = series(name);
    if (known.isEmpty()) {
      SeriesRow made = SeriesRow.of(name);
      session.insert(made);
      return made;
    }
    return session.get(SeriesRow.class, known.get().id, LockMode.PESSIMISTIC_WRITE);
  }

  /** What the output of a project in a year is used for, after this use has been noted. */
  String benefit(SeriesRow series, int vintage, String wanted) {
    ProjectPeriodRow.Key key = new ProjectPeriodRow.Key(series.project, vintage);
    ProjectPeriodRow known = session.get(ProjectPeriodRow.class, key);
    if (known == null) {
      session.insert(ProjectPeriodRow.of(key, wanted));
      return wanted;
    }
    return known.benefit;
  }

  /** What the output of a project in a year is used for; absent where it is for nothing yet. */
  Optional<String> benefit(SeriesName series, int vintage) {
    ProjectPeriodRow.Key key = new ProjectPeriodRow.Key(series.projectKey(), vintage);
    return Optional.ofNullable(session.get(ProjectPeriodRow.class, key)).map(row -> row.benefit);
  }

  /** Of those who enter blocks, one at a time does, as another spelling makes another series. */
  void awaitTurn() {
    session
        .createNativeQuery("select id from registry_turn for update", Integer.class)
        .getSingleResult();
  }

  /** The blocks whose serials may be these, in whatever spelling, in the order of their ids. */
  List<BlockRow> comparable(SerialBlock name) {
    return session
        .createSelectionQuery(COMPARABLE, BlockRow.class)
        .setParameter("project", name.series().projectKey())
        .setParameter("prefix", name.series().prefix())
        .setParameter("first", name.serials().first())
        .setParameter("end", name.serials().end())
        .getResultStream()
        .filter(row -> row.block().name().series().comparable(name.series()))
        .toList();
  }

  /** The same; others wait for them until the transaction ends. */
  List<BlockRow> lockComparable(SerialBlock name) {
    return comparable(name).stream().map(this::lock).toList();
  }

  /** The same; others wait for them until the transaction ends. */
  List<BlockRow> lock(SerialBlock name) {
    return find(name).setHibernateLockMode(LockMode.PESSIMISTIC_WRITE).getResultList();
  }

  private SelectionQuery<BlockRow> find(SerialBlock name) {
    return session
        .createSelectionQuery(BLOCKS, BlockRow.class)
        .setParameter("registry", name.series().registryKey())
        .setParameter("project", name.series().projectKey())
        .setParameter("prefix", name.series().prefix())
        .setParameter("first", name.serials().first())
        .setParameter("end", name.serials().end());
  }

  /** Others wait for the block until the transaction ends. */
  BlockRow lock(BlockRow block) {
    return session.get(BlockRow.class, block.id, LockMode.PESSIMISTIC_WRITE);
  }

  List<Segment> segments(long block) {
    return session
        .createSelectionQuery(
            "from SegmentRow where block = :block order by first", SegmentRow.class)
        .setParameter("block", block)
        .getResultStream()
        .map(SegmentRow::segment)
        .toList();
  }

  /** Segments of a block that share serials with these, in order. */
  List<Segment> segments(long block, SerialInterval serials) {
    return session
        .createSelectionQuery(
            "from SegmentRow where block = :block and first < :end and end > :first"
                + " order by first",
            SegmentRow.class)
        .setParameter("block", block)
        .setParameter("first", serials.first())
        .setParameter("end", serials.end())
        .getResultStream()
        .map(SegmentRow::segment)
        .toList();
  }

  List<BlockRow> all() {
    return session
        .createSelectionQuery("from BlockRow order by registry, project, first", BlockRow.class)
        .getResultList();
  }

  /** What is available of a block, in order. */
  List<SerialInterval> available(long block) {
    return session
        .createSelectionQuery(
            "from SegmentRow where block = :block and status = 'available' order by first",
            SegmentRow.class)
        .setParameter("block", block)
        .getResultStream()
        .map(row -> row.segment().serials())
        .toList();
  }
}
