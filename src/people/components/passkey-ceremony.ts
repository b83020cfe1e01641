/** Between the server's JSON and what browsers work with (WebAuthn level 3 §5.1.8–5.1.10): bytes travel as base64url. */
const bytesOf = (text: string): ArrayBuffer => {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0)).buffer;
};
const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

interface Listed {
  readonly id: string;
  readonly type: 'public-key';
}
const listed = (list: readonly Listed[] | undefined) => (list ?? []).map((one) => ({ ...one, id: bytesOf(one.id) }));

export function requestFrom(options: unknown): PublicKeyCredentialRequestOptions {
  const { challenge, allowCredentials, ...rest } = options as { challenge: string; allowCredentials?: Listed[] };
  return { ...rest, challenge: bytesOf(challenge), allowCredentials: listed(allowCredentials) };
}

export function creationFrom(options: unknown): PublicKeyCredentialCreationOptions {
  const { challenge, user, excludeCredentials, ...rest } = options as {
    challenge: string;
    user: { id: string; name: string; displayName: string };
    excludeCredentials?: Listed[];
  } & Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'>;
  return { ...rest, challenge: bytesOf(challenge), user: { ...user, id: bytesOf(user.id) }, excludeCredentials: listed(excludeCredentials) };
}

/** The device's answer as the server reads it. */
export function answerTo(credential: Credential | null): object {
  if (!credential) throw new DOMException('The device gave no answer.', 'NotAllowedError');
  const { id, rawId, type, response, authenticatorAttachment } = credential as PublicKeyCredential;
  const given = response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse;
  const optional = (bytes: ArrayBuffer | null | undefined) => (bytes ? textOf(bytes) : undefined);
  return {
    id, rawId: textOf(rawId), type, clientExtensionResults: {}, authenticatorAttachment: authenticatorAttachment ?? undefined,
    response: {
      clientDataJSON: textOf(given.clientDataJSON),
      attestationObject: optional(given.attestationObject),
      transports: typeof given.getTransports === 'function' ? given.getTransports() : undefined,
      authenticatorData: optional(given.authenticatorData as ArrayBuffer | undefined),
      signature: optional(given.signature),
      userHandle: optional(given.userHandle),
    },
  };
}
