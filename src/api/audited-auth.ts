import { CHANGE_EMAIL } from './change-email.ts';

/** Audit log actions, by path below /api/auth. */
export const AUDITED_AUTH: Record<string, string> = {
  '/sign-up/email': 'session.sign_up',
  '/sign-in/email': 'session.sign_in',
  '/sign-out': 'session.sign_out',
  '/change-password': 'account.change_password',
  '/update-user': 'account.change_name',
  [CHANGE_EMAIL]: 'account.ask_to_change_email',
  '/two-factor/enable': 'account.prepare_second_factor',
  '/two-factor/disable': 'account.disable_second_factor',
  '/two-factor/generate-backup-codes': 'account.renew_backup_codes',
  '/link-social': 'account.link_provider',
  '/unlink-account': 'account.unlink_provider',
  '/passkey/verify-registration': 'account.add_passkey',
  '/passkey/delete-passkey': 'account.remove_passkey',
  '/passkey/verify-authentication': 'session.use_passkey',
  '/two-factor/verify-totp': 'session.enter_code',
  '/two-factor/verify-backup-code': 'session.use_backup_code',
};
