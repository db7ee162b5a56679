create trigger if not exists issued_block_kept before delete on issued_block
  for each row call 'io.tanheng.ledger.database.h2.AppendOnly';
