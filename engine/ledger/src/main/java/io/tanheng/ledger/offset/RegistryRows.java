package io.tanheng.ledger.offset;

import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The rows of the registry in the database. */
final class RegistryRows {
  private static final String SUMS =
      "select status, sum(end_serial - first_serial) from serial_segment"
          + " where block_id = :block group by status";

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

  /** The blocks of a series that share serials with these, in order. */
  List<BlockRow> blocks(SeriesRow series, SerialInterval serials) {
    return session
        .createSelectionQuery(
            "from BlockRow b join fetch b.series where b.series.id = :series and b.first < :end"
                + " and b.end > :first order by b.first",
            BlockRow.class)
        .setParameter("series", series.id)
        .setParameter("first", serials.first())
        .setParameter("end", serials.end())
        .getResultList();
  }

  /** Others wait for the block until the transaction ends. */
  BlockRow lock(BlockRow block) {
    session
        .createNativeQuery("select id from issued_block where id = :id for update", Long.class)
        .setParameter("id", block.id)
        .getSingleResult();
    return session
        .createSelectionQuery(
            "from BlockRow b join fetch b.series where b.id = :id", BlockRow.class)
        .setParameter("id", block.id)
        .getSingleResult();
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
        .createSelectionQuery(
            "from BlockRow b join fetch b.series order by b.registry, b.project, b.first",
            BlockRow.class)
        .getResultList();
  }

  /** What the segments of a block add up to. */
  Balance sums(long block) {
    Balance sums = new Balance(0, 0, 0, 0);
    for (Object[] each :
        session
            .createNativeQuery(SUMS, Object[].class)
            .setParameter("block", block)
            .getResultList()) {
      long count = ((Number) each[1]).longValue();
      sums = sums.add(Account.of(String.valueOf(each[0])), count);
    }
    return sums;
  }
}
